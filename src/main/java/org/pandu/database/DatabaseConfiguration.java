package org.pandu.database;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Properties;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The pool of connections: to the configured database, else to an embedded one.
 */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

	@Bean
	@ConditionalOnExpression("'${spring.datasource.url:}'.isEmpty()")
	EmbeddedDatabase embeddedDatabase(Environment environment) {
		String data = environment.getProperty("pandu.data", "");
		return EmbeddedDatabase.start(data.isBlank() ? null : Path.of(data));
	}

	@Bean
	DataSource dataSource(ObjectProvider<EmbeddedDatabase> embedded, Environment environment) {
		EmbeddedDatabase own = embedded.getIfAvailable();
		HikariConfig config = new HikariConfig();
		config.setPoolName("pandu");
		config.setJdbcUrl((own != null) ? own.jdbcUrl() : environment.getRequiredProperty("spring.datasource.url"));
		config.setUsername(environment.getProperty("spring.datasource.username"));
		config.setPassword(environment.getProperty("spring.datasource.password"));
		config.setMaximumPoolSize(16);
		config.setConnectionTimeout(10_000);
		config.setInitializationFailTimeout(-1);
		Properties properties = new Properties();
		properties.setProperty("ApplicationName", "pandu");
		properties.setProperty("tcpKeepAlive", "true");
		// The detail holds the refused row's values, which must not reach a log.
		properties.setProperty("logServerErrorDetail", "false");
		config.setDataSourceProperties(properties);
		HikariDataSource pool = new HikariDataSource(config);
		try {
			pool.getConnection().close();
			return pool;
		}
		catch (SQLException ex) {
			pool.close();
			throw new DatabaseUnreachable(config.getJdbcUrl(), ex);
		}
	}

	@Bean
	Transactions transactions(PlatformTransactionManager manager, JdbcClient jdbc) {
		return new Transactions(manager, jdbc);
	}

}
