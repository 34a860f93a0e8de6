package org.pandu.journey;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Standing slots from the wish to the end. Sari reads Indonesian and Dana English, both
 * in Brussels; Sari coaches Dana, and Dana is Sari's mentor, so that each way is walked
 * in both languages. Each test leaves no slot behind: the others move the clock.
 */
@ExtendWith(JourneyExtension.class)
class StandingSlotJourneyTests {

	private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

	private static final LocalTime TEN = LocalTime.of(10, 0);

	@BeforeAll
	static void begin(Journey journey) {
		journey.passesOverNudges();
		Programme.begun(journey)
			.worksAroundTheClock()
			.enrols("Madya (manajer)", "Sari", "Budi")
			.enrols("Muda (supervisor)", "Dana")
			.pairs("Sari", "Dana")
			.pairs("Mentoring", "Dana", "Sari")
			.pairs("Mentoring", "Budi", "Dana");
		// The journeys begin at night in Brussels, when nobody is asked anything.
		journey.travelTo(at(journey.today("Europe/Brussels"), LocalTime.of(9, 0)));
	}

	@ParameterizedTest
	@CsvSource({ "Sari, Dana, COACHING", "Dana, Sari, MENTORING" })
	void aSlotIsSetUpInOneFormAndBothGetOneCard(String coachName, String coacheeName, String kind, Journey journey) {
		Walk walk = new Walk(journey, coachName, coacheeName, kind);
		LocalDate first = walk.soon();

		walk.setsUp(first);

		MessageOnScreen own = walk.card(walk.coach);
		MessageOnScreen others = walk.card(walk.coachee);
		own.shows(walk.coach.says("series.often.weeks", "every", 1, "weekday", first.getDayOfWeek()),
				range(walk.coach, first, TEN), range(walk.coach, first.plusWeeks(3), TEN));
		others.shows(range(walk.coachee, first, TEN), range(walk.coachee, first.plusWeeks(3), TEN));
		assertThat(walk.file.split("BEGIN:VEVENT")).hasSizeBetween(12, 13);
		assertThat(walk.file).contains("DTSTART:"
				+ DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC).format(at(first, TEN)));
		walk.coach.receivesNothing();
		walk.coachee.receivesNothing();
		walk.ends();
	}

	@ParameterizedTest
	@CsvSource({ "Sari, Dana, COACHING", "Dana, Sari, MENTORING" })
	void aBusyWeekIsDeferredWithOneClick(String coachName, String coacheeName, String kind, Journey journey) {
		Walk walk = new Walk(journey, coachName, coacheeName, kind);
		LocalDate first = walk.soon();
		walk.setsUp(first);
		walk.card(walk.coach);
		walk.card(walk.coachee);

		journey.travelTo(at(first, TEN).minus(Duration.ofHours(25)));
		walk.coachee.receivesNothing();
		journey.travelTo(at(first, TEN).minus(Duration.ofHours(24)));
		MessageOnScreen own = walk.session(walk.coach, first);
		MessageOnScreen others = walk.session(walk.coachee, first);
		others.offers(walk.coachee.says("session.button.brief"), walk.coachee.says("series.button.defer"),
				walk.coachee.says("session.button.move"));
		walk.coach.receivesNothing();
		walk.coachee.receivesNothing();

		others.clicks(walk.coachee.says("series.button.defer"));

		// A week later is the next session, so it is the day after that.
		others.shows(walk.coachee.says("session.change.DEFERRED", "self", "yes", "person", ""),
				range(walk.coachee, first.plusDays(8), TEN));
		own.shows(walk.coach.says("session.change.DEFERRED", "self", "no", "person", at(walk.coachee)),
				range(walk.coach, first.plusDays(8), TEN));
		own.threadGetsFile(".ics");
		others.threadGetsFile(".ics");
		walk.ends();
		own.shows(walk.coach.says("session.heading.CANCELLED", "kind", kind, "person", at(walk.coachee)));
	}

	@ParameterizedTest
	@CsvSource({ "Sari, Dana, COACHING", "Dana, Sari, MENTORING" })
	void aSlotIsProposedAndAccepted(String coachName, String coacheeName, String kind, Journey journey) {
		Walk walk = new Walk(journey, coachName, coacheeName, kind);
		LocalDate first = walk.soon();

		walk.orders(walk.coachee)
			.shows(walk.coachee.says("series.form.whom-to-ask", "kind", kind, "person", at(walk.coach)))
			.chooses(walk.coachee.says("series.form.rhythm"), walk.coachee.says("series.rhythm.weeks", "every", 2))
			.picks(walk.coachee.says("session.form.day"), first)
			.picks(walk.coachee.says("session.form.time"), TEN)
			.submits()
			.seesNoModal();

		MessageOnScreen own = walk.coachee
			.receives(walk.coachee.says("series.heading.PROPOSED.own", "kind", kind, "person", at(walk.coach)));
		MessageOnScreen asked = walk.coach
			.receives(walk.coach.says("series.heading.PROPOSED", "kind", kind, "person", at(walk.coachee)));
		asked.clicks(walk.coach.says("series.button.accept"));
		asked.shows(walk.heading(walk.coach), range(walk.coach, first.plusWeeks(2), TEN));
		own.shows(walk.heading(walk.coachee)).threadGetsFile(".ics");
		asked.threadGetsFile(".ics");
		walk.ends();
	}

	@ParameterizedTest
	@CsvSource({ "Sari, Dana, COACHING", "Dana, Sari, MENTORING" })
	void aSlotIsProposedAndDeclined(String coachName, String coacheeName, String kind, Journey journey) {
		Walk walk = new Walk(journey, coachName, coacheeName, kind);
		walk.orders(walk.coachee).picks(walk.coachee.says("session.form.day"), walk.soon()).submits();
		MessageOnScreen own = walk.coachee
			.receives(walk.coachee.says("series.heading.PROPOSED.own", "kind", kind, "person", at(walk.coach)));
		MessageOnScreen asked = walk.coach
			.receives(walk.coach.says("series.heading.PROPOSED", "kind", kind, "person", at(walk.coachee)));

		asked.clicks(walk.coach.says("series.button.decline"));

		asked.shows(walk.coach.says("series.by.DECLINED", "self", "yes", "person", "")).offersNothing();
		own.shows(walk.coachee.says("series.by.DECLINED", "self", "no", "person", at(walk.coach))).offersNothing();
	}

	@ParameterizedTest
	@CsvSource({ "Sari, Dana, COACHING", "Dana, Sari, MENTORING" })
	void anOccurrenceThatClashesAsksForATime(String coachName, String coacheeName, String kind, Journey journey) {
		Walk walk = new Walk(journey, coachName, coacheeName, kind);
		LocalDate first = walk.soon();
		LocalDate taken = first.plusWeeks(1);
		MessageOnScreen budis = booksDana(journey, taken);
		walk.setsUp(first);
		walk.card(walk.coach);
		walk.card(walk.coachee);
		String heading = walk.coach.says("session.heading.NEEDS_TIME", "kind", kind, "person", at(walk.coachee));
		MessageOnScreen own = walk.coach.receives(heading);
		MessageOnScreen others = walk.coachee
			.receives(walk.coachee.says("session.heading.NEEDS_TIME", "kind", kind, "person", at(walk.coach)));
		own.shows(range(walk.coach, taken, TEN)).offers(walk.coach.says("series.button.skip"));

		own.clicks(walk.coach.says("series.button.pick-time"))
			.seesModal(walk.coach.says("series.pick-time.title"))
			.picks(walk.coach.says("session.form.time"), LocalTime.of(14, 0))
			.submits()
			.seesNoModal();

		own.shows(range(walk.coach, taken, LocalTime.of(14, 0))).hides(heading);
		others.shows(range(walk.coachee, taken, LocalTime.of(14, 0)));
		assertThat(own.threadGetsFile(".ics")).contains("STATUS:CONFIRMED");
		others.threadGetsFile(".ics");
		walk.ends();
		budis.clicks("Batalkan sesi").seesModal("Batalkan sesi").submits();
		budis.threadGetsFile(".ics");
		journey.as("Dana").sees("with @Budi Santoso").threadGetsFile(".ics");
	}

	@ParameterizedTest
	@CsvSource({ "Sari, Dana, COACHING", "Dana, Sari, MENTORING" })
	void aSessionAndAllThatFollowAreMoved(String coachName, String coacheeName, String kind, Journey journey) {
		Walk walk = new Walk(journey, coachName, coacheeName, kind);
		LocalDate first = walk.soon();
		walk.setsUp(first);
		MessageOnScreen old = walk.card(walk.coach);
		walk.card(walk.coachee);
		journey.travelTo(at(first, TEN).minus(Duration.ofHours(24)));
		walk.session(walk.coach, first);
		MessageOnScreen session = walk.session(walk.coachee, first);

		session.clicks(walk.coachee.says("session.button.move"))
			.seesModal(walk.coachee.says("session.move.title"))
			.chooses(walk.coachee.says("series.reach"), walk.coachee.says("series.reach.following"))
			.picks(walk.coachee.says("session.form.day"), first.plusDays(1))
			.picks(walk.coachee.says("session.form.time"), LocalTime.of(14, 0))
			.submits()
			.seesNoModal();

		session.shows(range(walk.coachee, first.plusDays(1), LocalTime.of(14, 0)));
		old.shows(walk.coach.says("series.heading.CHANGED", "kind", kind, "person", at(walk.coachee))).offersNothing();
		walk.card(walk.coach)
			.shows(walk.coach.says("series.often.weeks", "every", 1, "weekday", first.plusDays(1).getDayOfWeek()),
					range(walk.coach, first.plusDays(8), LocalTime.of(14, 0)));
		walk.card(walk.coachee);
		walk.ends();
	}

	@ParameterizedTest
	@CsvSource({ "Sari, Dana, COACHING", "Dana, Sari, MENTORING" })
	void aSessionAndAllThatFollowAreCancelled(String coachName, String coacheeName, String kind, Journey journey) {
		Walk walk = new Walk(journey, coachName, coacheeName, kind);
		LocalDate first = walk.soon();
		walk.setsUp(first);
		MessageOnScreen slot = walk.card(walk.coach);
		MessageOnScreen others = walk.card(walk.coachee);
		journey.travelTo(at(first, TEN).minus(Duration.ofHours(24)));
		walk.session(walk.coach, first);
		MessageOnScreen session = walk.session(walk.coachee, first);

		session.clicks(walk.coachee.says("session.button.cancel"))
			.seesModal(walk.coachee.says("session.cancel.title"))
			.chooses(walk.coachee.says("series.reach"), walk.coachee.says("series.reach.following"))
			.submits()
			.seesNoModal();

		session.shows(walk.coachee.says("session.heading.CANCELLED", "kind", kind, "person", at(walk.coach)))
			.threadGetsFile(".ics");
		slot.shows(walk.coach.says("series.by.ENDED", "self", "no", "person", at(walk.coachee))).threadGetsFile(".ics");
		others.threadGetsFile(".ics");
		walk.coach.receives(walk.coach.says("series.ended.what"));
		walk.coach.sees(walk.coach.says("session.heading.CANCELLED", "kind", kind, "person", at(walk.coachee)))
			.threadGetsFile(".ics");
	}

	@ParameterizedTest
	@CsvSource({ "Sari, Dana, COACHING", "Dana, Sari, MENTORING" })
	void aSlotIsChangedFromItsCard(String coachName, String coacheeName, String kind, Journey journey) {
		Walk walk = new Walk(journey, coachName, coacheeName, kind);
		LocalDate first = walk.soon();
		walk.setsUp(first);
		walk.card(walk.coach);
		MessageOnScreen slot = walk.card(walk.coachee);

		slot.clicks(walk.coachee.says("series.button.change"))
			.seesModal(walk.coachee.says("series.change.title"))
			.chooses(walk.coachee.says("series.form.rhythm"), walk.coachee.says("series.rhythm.weeks", "every", 4))
			.picks(walk.coachee.says("session.form.day"), first.plusDays(2))
			.picks(walk.coachee.says("series.form.until"), first.plusWeeks(20))
			.submits()
			.seesNoModal();

		walk.card(walk.coach)
			.shows(walk.coach.says("series.often.weeks", "every", 4, "weekday", first.plusDays(2).getDayOfWeek()),
					walk.coach.says("series.until", "day", first.plusWeeks(20)),
					range(walk.coach, first.plusDays(2), TEN))
			.hides(range(walk.coach, first, TEN));
		walk.card(walk.coachee);
		walk.ends();
	}

	@ParameterizedTest
	@CsvSource({ "Sari, Dana, COACHING", "Dana, Sari, MENTORING" })
	void aSlotIsFoundOnTheHomeTab(String coachName, String coacheeName, String kind, Journey journey) {
		Walk walk = new Walk(journey, coachName, coacheeName, kind);
		LocalDate first = walk.soon();
		walk.setsUp(first);
		walk.card(walk.coach);
		walk.card(walk.coachee);

		walk.coachee.opensHome()
			.shows(walk.coachee.says("series.home", "often",
					walk.coachee.says("series.often.weeks", "every", 1, "weekday", first.getDayOfWeek()), "time", TEN))
			.offers(walk.coachee.says("series.button.slot"));
		walk.ends();
		walk.coachee.opensHome()
			.hides(walk.coachee.says("series.often.weeks", "every", 1, "weekday", first.getDayOfWeek()));
	}

	@ParameterizedTest
	@CsvSource({ "Sari, Dana, COACHING", "Dana, Sari, MENTORING" })
	void anOccurrenceOnAHolidayAsksForATime(String coachName, String coacheeName, String kind, Journey journey) {
		Walk walk = new Walk(journey, coachName, coacheeName, kind);
		LocalDate first = walk.soon();
		LocalDate holiday = first.plusWeeks(2);
		hasHoliday(journey, holiday, "Hari " + kind);
		walk.setsUp(first);
		walk.card(walk.coach);
		walk.card(walk.coachee);

		MessageOnScreen own = walk.coach
			.receives(walk.coach.says("session.heading.NEEDS_TIME", "kind", kind, "person", at(walk.coachee)));
		MessageOnScreen others = walk.coachee
			.receives(walk.coachee.says("session.heading.NEEDS_TIME", "kind", kind, "person", at(walk.coach)));
		own.shows(range(walk.coach, holiday, TEN), "Hari " + kind);

		others.shows("Hari " + kind)
			.clicks(walk.coachee.says("series.button.skip"))
			.seesModal(walk.coachee.says("session.cancel.title"))
			.submits()
			.seesNoModal();

		own.shows(walk.coach.says("session.change.CANCELLED", "self", "no", "person", at(walk.coachee)))
			.offersNothing();
		others.offersNothing();
		walk.ends();
		hasNoHolidays(journey);
	}

	@ParameterizedTest
	@CsvSource({ "Sari, Dana, COACHING", "Dana, Sari, MENTORING" })
	void whatCannotBeIsSaidWhereItWasTyped(String coachName, String coacheeName, String kind, Journey journey) {
		Walk walk = new Walk(journey, coachName, coacheeName, kind);
		Acting coach = walk.coach;
		LocalDate first = journey.today("Europe/Brussels")
			.plusMonths(2)
			.with(TemporalAdjusters.firstInMonth(DayOfWeek.FRIDAY));
		ModalOnScreen form = walk.orders(coach)
			.chooses(coach.says("series.form.rhythm"), coach.says("series.rhythm.weekday", "every", 1, "ordinal", "1"))
			.picks(coach.says("session.form.day"), first.plusWeeks(1))
			.picks(coach.says("session.form.time"), TEN);

		form.isRefusedAt(coach.says("session.form.day"),
				coach.says("series.refusal.off-rule", "day", first.plusWeeks(1), "next",
						first.plusMonths(1).with(TemporalAdjusters.firstInMonth(DayOfWeek.FRIDAY))));
		form.picks(coach.says("session.form.day"), first)
			.picks(coach.says("series.form.until"), first.minusDays(1))
			.isRefusedAt(coach.says("series.form.until"),
					coach.says("series.refusal.end-before-start", "first", first));
		form.clears(coach.says("series.form.until")).picks(coach.says("session.form.day"), first.minusMonths(3));
		assertThat(form.send()).isNotNull();
		assertThat(form.valueOf(coach.says("series.form.rhythm")))
			.contains(coach.says("series.rhythm.weekday", "every", 1, "ordinal", "1"));
		form.closes();
	}

	private static void hasHoliday(Journey journey, LocalDate day, String name) {
		opensHolidays(journey).clicks("Tambah kalender");
		journey.as("Rani")
			.seesModal("Kalender hari libur baru")
			.fills("Nama kalender", "Libur")
			.fills("Hari libur, satu per baris", day + " " + name)
			.submits()
			.seesModal("Hari libur")
			.closesAll();
	}

	private static void hasNoHolidays(Journey journey) {
		opensHolidays(journey).clicksBeside("Libur", "Buka");
		journey.as("Rani").seesModal("Hari libur").clicks("Hapus kalender");
		journey.as("Rani").seesModal("Hari libur").shows("Belum ada kalender hari libur").closesAll();
	}

	private static ModalOnScreen opensHolidays(Journey journey) {
		journey.as("Rani")
			.types("/coach program")
			.inChannel("umum")
			.seesModal("Program")
			.clicksBeside("Hari libur", "Ubah");
		return journey.as("Rani").seesModal("Hari libur");
	}

	private static MessageOnScreen booksDana(Journey journey, LocalDate day) {
		journey.as("Budi")
			.types("/coach jadwal @dana")
			.inChannel("umum")
			.seesModal("Jadwalkan sesi")
			.picks("Tanggal", day)
			.picks("Pukul", LocalTime.of(16, 0))
			.submits()
			.seesNoModal();
		MessageOnScreen card = journey.as("Budi").receives("Sesi mentoring dengan @Dana Peters");
		card.threadGetsFile(".ics");
		journey.as("Dana").receives("Mentoring session with @Budi Santoso").threadGetsFile(".ics");
		return card;
	}

	private static Instant at(LocalDate day, LocalTime time) {
		return day.atTime(time).atZone(BRUSSELS).toInstant();
	}

	private static String at(Acting person) {
		return "@" + person.member().name();
	}

	/** An hour in Brussels as the reader sees it. */
	private static String range(Acting reader, LocalDate day, LocalTime time) {
		Instant start = at(day, time);
		return reader.words().range(start, start.plus(Duration.ofHours(1)));
	}

	/** A coach or mentor and the other, on their way with a slot. */
	private static final class Walk {

		private final Journey journey;

		private final Acting coach;

		private final Acting coachee;

		private final String kind;

		private String file = "";

		Walk(Journey journey, String coach, String coachee, String kind) {
			this.journey = journey;
			this.coach = journey.as(coach);
			this.coachee = journey.as(coachee);
			this.kind = kind;
		}

		/** Soon, and with two working days after it. */
		LocalDate soon() {
			return Stream.iterate(this.journey.today("Europe/Brussels").plusDays(2), (day) -> day.plusDays(1))
				.filter((day) -> day.getDayOfWeek().compareTo(DayOfWeek.WEDNESDAY) <= 0)
				.findFirst()
				.orElseThrow();
		}

		/** The two have two pairings, so one is chosen first. */
		ModalOnScreen orders(Acting person) {
			Acting other = (person == this.coach) ? this.coachee : this.coach;
			person.orders("slot @" + other.member().handle(), "slottetap @" + other.member().handle())
				.inChannel("umum")
				.seesModal(person.says("series.title"))
				.clicksBeside(person.says("series.choose.pairing", "kind", this.kind, "person", at(other)),
						person.says("series.button.slot"));
			return person.seesModal(person.says("series.form.title"));
		}

		void setsUp(LocalDate day) {
			orders(this.coach)
				.chooses(this.coach.says("series.form.rhythm"), this.coach.says("series.rhythm.weeks", "every", 1))
				.picks(this.coach.says("session.form.day"), day)
				.picks(this.coach.says("session.form.time"), TEN)
				.submits()
				.seesNoModal();
		}

		String heading(Acting reader) {
			return reader.says("series.heading.ACTIVE", "kind", this.kind, "person",
					at((reader == this.coach) ? this.coachee : this.coach));
		}

		MessageOnScreen card(Acting reader) {
			MessageOnScreen card = reader.receives(heading(reader));
			this.file = card.threadGetsFile(".ics");
			return card;
		}

		MessageOnScreen session(Acting reader, LocalDate day) {
			return reader.receives(reader.says("session.heading.SCHEDULED", "kind", this.kind, "person",
					at((reader == this.coach) ? this.coachee : this.coach)), range(reader, day, TEN));
		}

		/** The coach ends the slot, and the other is told. */
		void ends() {
			MessageOnScreen own = this.coach.sees(heading(this.coach));
			MessageOnScreen others = this.coachee.sees(heading(this.coachee));
			own.clicks(this.coach.says("series.button.end"));
			own.shows(this.coach.says("series.by.ENDED", "self", "yes", "person", "")).offersNothing();
			others.shows(this.coachee.says("series.by.ENDED", "self", "no", "person", at(this.coach))).offersNothing();
			assertThat(own.threadGetsFile(".ics")).contains("STATUS:CANCELLED").doesNotContain("STATUS:CONFIRMED");
			others.threadGetsFile(".ics");
			this.coachee.receives(this.coachee.says("series.ended.what"));
			this.coach.receivesNothing();
		}

	}

}
