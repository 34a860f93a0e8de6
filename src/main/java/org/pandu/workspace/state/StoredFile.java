package org.pandu.workspace.state;

/**
 * An uploaded file.
 *
 * @param id Slack's id, such as {@code F01}
 * @param name the file's name with its ending
 * @param title what people see
 * @param altText what a screen reader says; may be empty
 * @param content the bytes
 */
public record StoredFile(String id, String name, String title, String altText, byte[] content) {

}
