package org.pandu.testing;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.flywaydb.core.Flyway;

/**
 * A database of one's own with Pandu's tables, for tests below Spring.
 */
public final class MigratedDatabase {

	private MigratedDatabase() {
	}

	public static DataSource create() {
		HikariConfig config = new HikariConfig();
		config.setJdbcUrl(TestDatabases.create());
		config.setUsername("postgres");
		config.setPassword("postgres");
		config.setMaximumPoolSize(40);
		config.setMinimumIdle(0);
		HikariDataSource database = new HikariDataSource(config);
		Flyway.configure().dataSource(database).load().migrate();
		return database;
	}

}
