package org.pandu;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Pandu as a person starts it: a JVM of its own that knows only the variables given.
 */
final class ChildProcess {

	private final Process process;

	private final Path errors;

	private final Path output;

	private ChildProcess(Process process, Path errors, Path output) {
		this.process = process;
		this.errors = errors;
		this.output = output;
	}

	/**
	 * What it left behind.
	 */
	record Ended(int code, List<String> errors, List<String> output) {
	}

	static ChildProcess start(Map<String, String> variables) {
		try {
			Path errors = Files.createTempFile("pandu", ".err");
			Path output = Files.createTempFile("pandu", ".out");
			ProcessBuilder builder = new ProcessBuilder(
					Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xshare:auto",
					"-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED", "-cp",
					System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
					PanduApplication.class.getName())
				.directory(Files.createTempDirectory("pandu").toFile())
				.redirectError(errors.toFile())
				.redirectOutput(output.toFile());
			builder.environment()
				.keySet()
				.removeIf((name) -> name.matches("(SLACK|PANDU|SPRING|SERVER|JAVA_TOOL|JDK_JAVA).*"));
			builder.environment().putAll(variables);
			return new ChildProcess(builder.start(), errors, output);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Waits until it has ended.
	 */
	Ended end() {
		try {
			if (!this.process.waitFor(60, TimeUnit.SECONDS)) {
				this.process.destroyForcibly();
				throw new AssertionError("It has not ended. " + lines(this.errors) + lines(this.output));
			}
			return new Ended(this.process.exitValue(), lines(this.errors), lines(this.output));
		}
		catch (InterruptedException ex) {
			this.process.destroyForcibly();
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	private static List<String> lines(Path file) {
		try {
			return Files.readString(file, StandardCharsets.UTF_8).lines().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
