package org.pandu;

import java.nio.file.FileSystemException;

import org.jspecify.annotations.Nullable;
import org.pandu.database.DataInUse;
import org.pandu.database.DatabaseUnreachable;
import org.pandu.guide.UnusableQuestions;
import org.pandu.slack.SlackNotUsable;
import org.pandu.vault.UnfitMasterKey;
import org.pandu.workspace.UnreadableState;

import org.springframework.boot.web.server.PortInUseException;

/**
 * Why a start failed, in one line for the person at the terminal.
 *
 * @param line what to tell
 * @param cause what went wrong when nobody foresaw it; else {@code null}: the line says
 * it all
 */
record StartFailure(String line, @Nullable Throwable cause) {

	static StartFailure of(Throwable failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			String line = known(cause);
			if (line != null) {
				return new StartFailure("Pandu did not start. " + line, null);
			}
		}
		Throwable root = failure;
		while (root.getCause() != null) {
			root = root.getCause();
		}
		return new StartFailure("Pandu did not start. " + root.getClass().getSimpleName(), failure);
	}

	private static @Nullable String known(Throwable cause) {
		return switch (cause) {
			case HalfConfigured half -> half.getMessage();
			case DatabaseUnreachable database -> database.getMessage();
			case DataInUse data -> data.getMessage();
			case UnfitMasterKey key -> key.getMessage();
			case SlackNotUsable slack -> slack.getMessage();
			case PortInUseException port ->
				"Port " + port.getPort() + " is taken. Free it, or set SERVER_PORT to another one.";
			case UnusableQuestions questions -> questions.getMessage();
			case UnreadableState unreadable -> unreadable.getMessage();
			case FileSystemException file ->
				"The file or directory " + file.getFile() + " can't be used (" + file.getClass().getSimpleName() + ").";
			default -> null;
		};
	}

	/**
	 * Tells it on the standard error stream.
	 */
	void tell() {
		System.err.println(this.line);
		if (this.cause != null) {
			this.cause.printStackTrace();
		}
	}

}
