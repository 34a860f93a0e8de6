package org.pandu.database;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

import org.jspecify.annotations.Nullable;

/**
 * Moments in hand-written SQL. The driver takes and gives {@code timestamptz} as
 * {@link OffsetDateTime}.
 */
public final class Sql {

	private Sql() {
	}

	public static OffsetDateTime of(Instant moment) {
		return moment.atOffset(ZoneOffset.UTC);
	}

	/**
	 * Reads a {@code timestamptz} column that is never null.
	 */
	public static Instant instant(ResultSet row, String column) throws SQLException {
		return row.getObject(column, OffsetDateTime.class).toInstant();
	}

	public static @Nullable Instant nullableInstant(ResultSet row, String column) throws SQLException {
		OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
		return (moment != null) ? moment.toInstant() : null;
	}

}
