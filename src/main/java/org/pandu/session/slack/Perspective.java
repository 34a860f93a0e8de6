package org.pandu.session.slack;

import java.time.ZoneId;
import java.util.Optional;

import com.slack.api.model.block.SectionBlock;
import org.pandu.id.PersonId;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.Role;
import org.pandu.pairing.Side;
import org.pandu.session.Session;
import org.pandu.slack.Mrkdwn;
import org.pandu.slack.blocks.Pieces;
import org.pandu.text.Words;

/**
 * A session as one of its two people sees it.
 *
 * @param session the session
 * @param pairing its pairing
 * @param reader who looks at it
 * @param otherName the name of the other, for texts that can't mention
 * @param otherZone the other's zone
 * @param words the reader's words
 */
record Perspective(Session session, Pairing pairing, PersonId reader, String otherName, ZoneId otherZone, Words words) {

	PersonId other() {
		return this.session.other(this.reader);
	}

	/**
	 * Whether the reader is the coach or mentor.
	 */
	boolean leads() {
		return this.reader.equals(this.session.coachId());
	}

	Role role() {
		return this.pairing.roleOf(leads() ? Side.COACH : Side.COACHEE);
	}

	/**
	 * A text about kind and person, in mrkdwn.
	 */
	String say(String key) {
		return say(key, other().mention());
	}

	/**
	 * The same for plain text.
	 */
	String sayPlainly(String key) {
		return say(key, this.otherName);
	}

	String when() {
		return this.words.range(this.session.startsAt(), this.session.endsAt());
	}

	/**
	 * What it is in bold, when, and where.
	 */
	SectionBlock lines(String headingKey) {
		String place = this.session.place();
		return Pieces.section("*" + say(headingKey) + "*\n" + when()
				+ (place.isBlank() ? "" : "\n" + this.words.of("session.place", "place", Mrkdwn.place(place))));
	}

	/**
	 * The other's time, when the clocks there show another.
	 */
	Optional<String> otherTime() {
		boolean same = this.otherZone.getRules()
			.getOffset(this.session.startsAt())
			.equals(this.words.zone().getRules().getOffset(this.session.startsAt()));
		return same ? Optional.empty() : Optional.of(this.words.of("session.other-time", "person", other().mention(),
				"time", this.words.in(this.otherZone).clock(this.session.startsAt())));
	}

	private String say(String key, String person) {
		return this.words.of(key, "kind", this.pairing.kind().name(), "person", person);
	}

}
