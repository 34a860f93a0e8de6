package org.pandu.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.jspecify.annotations.Nullable;

/**
 * A real PostgreSQL that Pandu starts itself where no other is configured.
 */
final class EmbeddedDatabase implements AutoCloseable {

	private final EmbeddedPostgres postgres;

	private EmbeddedDatabase(EmbeddedPostgres postgres) {
		this.postgres = postgres;
	}

	/**
	 * Starts the server.
	 * @param directory where its data lasts; {@code null} for data that is thrown away
	 * @throws UncheckedIOException when it does not start
	 */
	static EmbeddedDatabase start(@Nullable Path directory) {
		EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
			.setPGStartupWait(Duration.ofSeconds(60))
			// Its own hook would stop the server while Pandu still finishes its work.
			.setRegisterShutdownHook(false)
			.setLocaleConfig("locale", "C")
			.setLocaleConfig("encoding", "UTF8")
			.setOutputRedirector(ProcessBuilder.Redirect.DISCARD)
			.setErrorRedirector(ProcessBuilder.Redirect.DISCARD);
		try {
			if (directory != null) {
				Path data = Files.createDirectories(directory.toAbsolutePath()).resolve("postgres");
				// The library's defaults would lose the last commits at a power cut.
				builder.setDataDirectory(data)
					.setCleanDataDirectory(false)
					.setServerConfig("fsync", "on")
					.setServerConfig("synchronous_commit", "on")
					.setServerConfig("full_page_writes", "on");
				forgetDeadServer(data);
			}
			return new EmbeddedDatabase(builder.start());
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The embedded PostgreSQL did not start", ex);
		}
	}

	String jdbcUrl() {
		return this.postgres.getJdbcUrl("postgres", "postgres");
	}

	@Override
	public void close() throws IOException {
		this.postgres.close();
	}

	/**
	 * After a crash the data directory still names a server that is gone, and its process
	 * id may be another program's by now.
	 */
	private static void forgetDeadServer(Path data) throws IOException {
		Path pidFile = data.resolve("postmaster.pid");
		if (!Files.exists(pidFile)) {
			return;
		}
		long pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
		Optional<ProcessHandle> server = ProcessHandle.of(pid)
			.filter((
					process) -> process.info().command().filter((command) -> command.contains("postgres")).isPresent());
		if (server.isPresent()) {
			throw new DataInUse(data);
		}
		Files.delete(pidFile);
	}

}
