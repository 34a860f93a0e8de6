package org.pandu.database;

import java.util.Locale;

import org.springframework.data.relational.core.mapping.NamingStrategy;
import org.springframework.data.relational.core.mapping.RelationalPersistentProperty;
import org.springframework.stereotype.Component;

/**
 * Names a property's column: words in lower case with underscores between. Spring Data's
 * own strategy lowers by the rules of the machine's language, and Turkish knows two kinds
 * of i.
 */
@Component
class ColumnNames implements NamingStrategy {

	@Override
	public String getColumnName(RelationalPersistentProperty property) {
		return property.getName().replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
	}

}
