package org.pandu;

import java.sql.SQLException;

import org.springframework.boot.web.server.PortInUseException;

/**
 * Why a start failed, in one line for the person at the terminal.
 */
final class StartFailure {

	private StartFailure() {
	}

	static String explain(Throwable failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			String line = known(cause);
			if (line != null) {
				return "Pandu did not start. " + line;
			}
		}
		return "Pandu did not start. " + failure;
	}

	private static @org.jspecify.annotations.Nullable String known(Throwable cause) {
		return switch (cause) {
			case HalfConfigured half -> half.getMessage();
			case PortInUseException port ->
				"Port " + port.getPort() + " is taken. Free it, or set SERVER_PORT to another one.";
			case SQLException database -> "The database can't be reached: " + database.getMessage();
			default -> null;
		};
	}

}
