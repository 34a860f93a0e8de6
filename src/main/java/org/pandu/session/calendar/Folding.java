package org.pandu.session.calendar;

/**
 * Folds the lines of an iCalendar object: at most 75 octets a line in UTF-8, never within
 * a character (RFC 5545, 3.1).
 */
final class Folding {

	private static final int OCTETS = 75;

	private Folding() {
	}

	static String fold(String object) {
		StringBuilder folded = new StringBuilder(object.length() + object.length() / 16);
		int octets = 0;
		for (int i = 0; i < object.length();) {
			int character = object.codePointAt(i);
			int length = octets(character);
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
			folded.appendCodePoint(character);
			i += Character.charCount(character);
		}
		return folded.toString();
	}

	private static int octets(int character) {
		if (character < 0x80) {
			return 1;
		}
		if (character < 0x800) {
			return 2;
		}
		return (character < 0x10000) ? 3 : 4;
	}

}
