package org.pandu.workspace.state;

import org.jspecify.annotations.Nullable;

/**
 * An uploaded file.
 *
 * @param id Slack's id, such as {@code F01}
 * @param name the file's name with its ending
 * @param title what people see
 * @param altText what a screen reader says; may be empty
 * @param content the bytes
 * @param user the account that uploaded it; {@code null} for the app
 */
public record StoredFile(String id, String name, String title, String altText, byte[] content, @Nullable String user) {

	/** A file of the app's. */
	public StoredFile(String id, String name, String title, String altText, byte[] content) {
		this(id, name, title, altText, content, null);
	}

}
