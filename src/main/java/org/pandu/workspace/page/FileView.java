package org.pandu.workspace.page;

import org.pandu.workspace.state.StoredFile;

/**
 * A file that hangs on a message.
 *
 * @param id the file's id
 * @param name with its ending
 * @param title what people see
 * @param altText what a screen reader says
 * @param size in words, such as {@code 2 kB}
 * @param picture whether the page shows it
 */
record FileView(String id, String name, String title, String altText, String size, boolean picture) {

	private static final byte[] PNG = { (byte) 0x89, 'P', 'N', 'G' };

	static FileView of(StoredFile file) {
		return new FileView(file.id(), file.name(), file.title(), file.altText(), size(file.content().length),
				isPicture(file));
	}

	/** Told by the content: the name is anyone's claim. */
	static boolean isPicture(StoredFile file) {
		byte[] content = file.content();
		return content.length > PNG.length && java.util.Arrays.equals(content, 0, PNG.length, PNG, 0, PNG.length);
	}

	private static String size(int bytes) {
		return (bytes < 1024) ? bytes + " B" : (bytes / 1024) + " kB";
	}

}
