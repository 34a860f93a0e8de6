package org.pandu.database;

import java.util.List;

/**
 * A module's type that stands in one column, with its converters for both directions.
 *
 * @param converters Spring converters that carry {@code @WritingConverter} and
 * {@code @ReadingConverter}
 */
public record ColumnType(List<Object> converters) {

	public ColumnType {
		converters = List.copyOf(converters);
	}

}
