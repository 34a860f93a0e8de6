package org.pandu.session.calendar;

import java.nio.charset.StandardCharsets;

/**
 * Folds the lines of an iCalendar object: at most 75 octets a line, never within a
 * character (RFC 5545, 3.1).
 */
final class Folding {

	private static final int OCTETS = 75;

	private Folding() {
	}

	static String fold(String object) {
		StringBuilder folded = new StringBuilder();
		int octets = 0;
		for (int i = 0; i < object.length();) {
			int character = object.codePointAt(i);
			String text = Character.toString(character);
			int length = text.getBytes(StandardCharsets.UTF_8).length;
			if (character == '\r' || character == '\n') {
				octets = 0;
			}
			else if (octets + length > OCTETS) {
				folded.append("\r\n ");
				octets = 1 + length;
			}
			else {
				octets += length;
			}
			folded.append(text);
			i += text.length();
		}
		return folded.toString();
	}

}
