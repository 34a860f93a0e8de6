package org.pandu.fasttrack;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

import org.pandu.id.PersonId;
import org.pandu.pairing.Pairing;
import org.pandu.people.Enrolment;
import org.pandu.people.Level;
import org.pandu.program.Kind;
import org.pandu.session.Confirmed;
import org.pandu.session.SessionScheduling.Appointment;
import org.pandu.session.SessionScheduling.Fields;
import org.pandu.session.Slot;
import org.pandu.testing.Cast;
import org.pandu.testing.Said;
import org.pandu.testing.Stage;

/**
 * Dana needs a session. Rani coaches her; Putu and Budi coach others, and so does Tomi,
 * her direct superior. All sit in Jakarta, where it is Monday, 11 January 2027, 09:00.
 */
public final class Need {

	public static final String TOPIC = "Rapat dengan dewan yang saya takuti";

	public static final Fields FIELDS = new Fields("pairing", "day", "time", "length", "place", "invitation");

	public static final Asking.Fields ASKING = new Asking.Fields("pairing", "topic", "times", "by");

	/** Tuesday, 09:30: eight working hours after everything begins. */
	public static final Instant COACH_SILENT = Instant.parse("2027-01-12T02:30:00Z");

	/** Wednesday, 10:00: eight working hours after that. */
	public static final Instant OTHERS_SILENT = Instant.parse("2027-01-13T03:00:00Z");

	public static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

	public final Stage stage;

	public final Cast cast;

	public final PersonId admin;

	public final PersonId tomi;

	public final PersonId rani;

	public final PersonId dana;

	public final PersonId putu;

	public final PersonId budi;

	public final Pairing pairing;

	private Need(Stage stage, boolean others) {
		this.stage = stage;
		this.cast = stage.newCast();
		this.admin = this.cast.admin();
		this.tomi = this.cast.enrol("Tomi", Level.MADYA);
		this.rani = this.cast.enrol("Rani", Level.MADYA);
		this.dana = this.cast.enrol(this.cast.account("Dana"),
				new Enrolment.Details(Level.MUDA, "Direktorat Amerika I", "", this.tomi, null, null));
		this.putu = this.cast.enrol("Putu", Level.MADYA);
		this.budi = this.cast.enrol("Budi", Level.MADYA);
		this.pairing = this.cast.pair(Kind.COACHING, this.rani, this.dana);
		if (others) {
			this.cast.pair(Kind.COACHING, this.putu, this.cast.enrol("Wawan", Level.MUDA));
			this.cast.pair(Kind.COACHING, this.budi, this.cast.enrol("Made", Level.MUDA));
			this.cast.pair(Kind.COACHING, this.tomi, this.cast.enrol("Nyoman", Level.MUDA));
			this.cast.pair(Kind.MENTORING, this.cast.enrol("Ketut", Level.MADYA), this.cast.id("Wawan"));
		}
		stage.settle();
	}

	public static Need of(Stage stage) {
		return new Need(stage, true);
	}

	/** Where nobody else coaches. */
	public static Need ofTwoAlone(Stage stage) {
		return new Need(stage, false);
	}

	/** Something within the week. */
	public static Asking.Wish wish(LocalDate by, Route route) {
		return new Asking.Wish("conversation", TOPIC, "", Haste.WEEK, by, JAKARTA, route);
	}

	/** An hour of that January day. */
	public static Appointment at(int day, int hour) {
		return new Appointment(slot(day, hour), "", "", new Confirmed(false, true));
	}

	public static Slot slot(int day, int hour) {
		return new Slot(LocalDate.of(2027, 1, day), LocalTime.of(hour, 0), JAKARTA, Duration.ofHours(1));
	}

	/** What Pandu has said to a person about fast-track, its short messages aside. */
	public List<Said> cards(PersonId person) {
		return said(person).filter((said) -> !isNews(said)).toList();
	}

	/** The short messages beside the cards. */
	public List<Said> news(PersonId person) {
		return said(person).filter(this::isNews).toList();
	}

	private Stream<Said> said(PersonId person) {
		return this.stage.slack().messages(person).stream().filter((said) -> kind(said).startsWith("fasttrack."));
	}

	private boolean isNews(Said said) {
		return kind(said).startsWith("fasttrack.news.");
	}

	private String kind(Said said) {
		return this.stage.kind(said).orElse("");
	}

	public Said card(PersonId person) {
		List<Said> cards = cards(person);
		if (cards.size() != 1) {
			throw new AssertionError("Said to " + person + ": " + cards.stream().map(Said::text).toList());
		}
		return cards.getFirst();
	}

}
