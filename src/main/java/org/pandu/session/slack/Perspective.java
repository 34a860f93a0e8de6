package org.pandu.session.slack;

import java.time.Instant;
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
public record Perspective(Session session, Pairing pairing, PersonId reader, String otherName, ZoneId otherZone,
		Words words) {

	public PersonId other() {
		return this.session.other(this.reader);
	}

	/**
	 * Whether the reader is the coach or mentor.
	 */
	public boolean leads() {
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
	public SectionBlock lines(String headingKey) {
		return lines(headingKey, when());
	}

	/**
	 * What it is in bold, something about its time, and where.
	 * @param time may be empty
	 */
	SectionBlock lines(String headingKey, String time) {
		String place = this.session.place();
		return Pieces.section("*" + say(headingKey) + "*" + (time.isEmpty() ? "" : "\n" + time)
				+ (place.isBlank() ? "" : "\n" + this.words.of("session.place", "place", Mrkdwn.place(place))));
	}

	/**
	 * The other's time, when the clocks there show another.
	 */
	public Optional<String> otherTime() {
		return otherTime(this.session.startsAt());
	}

	/**
	 * What the other's clock shows at a moment, when it is another.
	 */
	Optional<String> otherTime(Instant moment) {
		boolean same = this.otherZone.getRules()
			.getOffset(moment)
			.equals(this.words.zone().getRules().getOffset(moment));
		return same ? Optional.empty() : Optional.of(this.words.of("session.other-time", "person", other().mention(),
				"time", this.words.in(this.otherZone).clock(moment)));
	}

	private String say(String key, String person) {
		return this.words.of(key, "kind", this.pairing.kind().name(), "person", person);
	}

}
