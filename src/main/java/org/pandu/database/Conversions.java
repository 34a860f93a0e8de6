package org.pandu.database;

import java.util.List;

import org.pandu.id.TeamId;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;
import org.springframework.data.jdbc.core.convert.JdbcCustomConversions;
import org.springframework.data.jdbc.core.dialect.JdbcPostgresDialect;

/**
 * How values of one column stand in the database. Modules add their own as
 * {@link ColumnType} beans.
 */
@Configuration(proxyBeanMethods = false)
class Conversions {

	@Bean
	JdbcPostgresDialect jdbcDialect() {
		return JdbcPostgresDialect.INSTANCE;
	}

	@Bean
	JdbcCustomConversions jdbcCustomConversions(JdbcPostgresDialect dialect, List<ColumnType> types) {
		return JdbcCustomConversions.of(dialect, types.stream().flatMap((type) -> type.converters().stream()).toList());
	}

	@Bean
	ColumnType teamIdColumn() {
		return new ColumnType(List.of(new TeamIdWriter(), new TeamIdReader()));
	}

	@WritingConverter
	private static final class TeamIdWriter implements Converter<TeamId, String> {

		@Override
		public String convert(TeamId source) {
			return source.value();
		}

	}

	@ReadingConverter
	private static final class TeamIdReader implements Converter<String, TeamId> {

		@Override
		public TeamId convert(String source) {
			return new TeamId(source);
		}

	}

}
