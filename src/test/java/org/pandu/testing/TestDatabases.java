package org.pandu.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.jspecify.annotations.Nullable;

/**
 * Empty databases on one PostgreSQL, which lives as long as the JVM. The driver takes the
 * session's zone from the JVM; Maven runs the tests in Kathmandu (+05:45), far from UTC
 * on purpose.
 */
public final class TestDatabases {

	private static final AtomicInteger COUNT = new AtomicInteger();

	private static @Nullable EmbeddedPostgres server;

	private TestDatabases() {
	}

	/**
	 * Creates a database.
	 * @return its JDBC URL; user and password are {@code postgres}
	 */
	public static String create() {
		String name = "pandu_" + COUNT.incrementAndGet();
		EmbeddedPostgres postgres = server();
		try (Connection connection = postgres.getPostgresDatabase().getConnection();
				Statement statement = connection.createStatement()) {
			statement.execute("CREATE DATABASE " + name);
			statement.execute("ALTER DATABASE " + name + " SET timezone TO 'America/St_Johns'");
		}
		catch (SQLException ex) {
			throw new IllegalStateException("No database for the test", ex);
		}
		return postgres.getJdbcUrl("postgres", name);
	}

	private static synchronized EmbeddedPostgres server() {
		EmbeddedPostgres running = server;
		if (running == null) {
			try {
				running = EmbeddedPostgres.builder()
					.setLocaleConfig("locale", "C")
					.setLocaleConfig("encoding", "UTF8")
					.setServerConfig("max_connections", "200")
					.setOutputRedirector(ProcessBuilder.Redirect.DISCARD)
					.setErrorRedirector(ProcessBuilder.Redirect.DISCARD)
					.start();
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
			server = running;
		}
		return running;
	}

}
