package org.pandu.slack;

import java.util.Optional;

import org.pandu.text.Words;

/**
 * Renders a file that follows a card in its thread. No file carries confidential words,
 * except the summary one of the two asks for and was warned about.
 */
public interface FileRenderer {

	/**
	 * The kind of file, as given to {@link Cards#attach}.
	 */
	String kind();

	Optional<Attachment> render(CardKey card, Words words);

	/**
	 * A file to send.
	 *
	 * @param name the file's name with its ending
	 * @param title what people see
	 * @param altText what a screen reader says; for pictures
	 * @param comment the line that goes with it
	 * @param content the bytes
	 */
	record Attachment(String name, String title, String altText, String comment, byte[] content) {
	}

}
