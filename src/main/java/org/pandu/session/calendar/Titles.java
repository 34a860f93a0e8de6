package org.pandu.session.calendar;

import java.util.function.Function;

import org.pandu.id.PersonId;
import org.pandu.people.CalendarPrivacy;
import org.pandu.program.Kind;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * What a session is called in a person's calendar: the kind and the other's name, or a
 * neutral word where the person chose so. Nothing else about a session gets there as
 * words.
 */
@Component
public class Titles {

	private final CalendarPrivacy privacy;

	Titles(CalendarPrivacy privacy) {
		this.privacy = privacy;
	}

	/**
	 * Names a session.
	 * @param reader whose calendar it is
	 * @param other the name of the other side
	 */
	public String of(PersonId reader, Kind kind, String other, Words words) {
		return this.privacy.isNeutral(reader) ? neutral(words) : open(kind, other, words);
	}

	/**
	 * Names many sessions of one reader.
	 */
	Function<FeedEntry, String> of(PersonId reader, Words words) {
		if (this.privacy.isNeutral(reader)) {
			String neutral = neutral(words);
			return (entry) -> neutral;
		}
		return (entry) -> open(entry.kind(), entry.other(), words);
	}

	private static String neutral(Words words) {
		return words.of("session.calendar.neutral");
	}

	private static String open(Kind kind, String other, Words words) {
		return words.of("session.calendar.title", "kind", kind.name(), "person", other);
	}

}
