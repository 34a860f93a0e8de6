package org.pandu.journey;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The coachee is asked how a session was: once, with one reminder, at most once a month,
 * and never after a cancelled session. The coach sees nothing of it.
 */
@ExtendWith(JourneyExtension.class)
@TestMethodOrder(OrderAnnotation.class)
class SatisfactionJourneyTests {

	private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

	@BeforeAll
	static void begin(Journey journey) {
		Programme.begun(journey)
			.worksAroundTheClock()
			.enrols("Madya (manajer)", "Budi")
			.enrols("Muda (supervisor)", "Dana")
			.pairs("Budi", "Dana");
		journey.passesOverNudges();
	}

	@Test
	@Order(1)
	void afterACancelledSessionNobodyIsAsked(Journey journey) {
		journey.ignoresOtherMessages();
		MessageOnScreen session = isScheduled(journey, journey.today("Asia/Jakarta"), LocalTime.of(12, 0));
		session.clicks("Batalkan sesi").seesModal("Batalkan sesi").submits().seesNoModal();
		Acting dana = journey.as("Dana");
		long before = dana.messagesSoFar();
		journey.travelTo(journey.now().plus(Duration.ofDays(8)));
		assertThat(dana.messagesSoFar()).isEqualTo(before);
		dana.opensHome().hides("Satisfaction survey");
	}

	@Test
	@Order(2)
	void theCoacheeIsAskedOnceAndRemindedOnce(Journey journey) {
		Acting dana = journey.as("Dana");
		MessageOnScreen after = isHeld(journey, LocalDate.of(2035, 1, 17));
		after.shows("How satisfying was this session?").offers("5 Very satisfying");
		journey.travelTo(journey.now().plus(Duration.ofDays(7)));
		MessageOnScreen reminder = dana.receives("You have not rated", "only reminder");
		dana.receivesNothing();

		reminder.clicks("4 Satisfying");
		reminder.shows("Your rating is recorded").hides("4 Satisfying");
		after.shows("Your rating is recorded").hides("4 Satisfying");
		journey.as("Budi").receivesNothing();
		journey.as("Budi").opensHome().hides("4 Memuaskan", "Satisfying");
		journey.travelTo(Instant.parse("2035-01-26T02:00:00Z"));
		dana.receivesNothing();
	}

	@Test
	@Order(3)
	void aSecondSessionInTheSameMonthIsNotAskedAboutAndTheNextMonthsIs(Journey journey) {
		isHeld(journey, LocalDate.of(2035, 1, 29)).hides("How satisfying");
		MessageOnScreen after = isHeld(journey, LocalDate.of(2035, 2, 5));
		after.shows("How satisfying was this session?");
		journey.travelTo(journey.now().plus(Duration.ofDays(7)));
		MessageOnScreen reminder = journey.as("Dana").receives("You have not rated", "only reminder");
		journey.travelTo(Instant.parse("2035-03-07T17:00:00Z"));
		for (MessageOnScreen closed : new MessageOnScreen[] { after, reminder }) {
			closed.shows("This survey closed at the end of Wednesday, 7 March 2035")
				.hides("4 Satisfying", "You have not rated", "Your rating is recorded");
		}
	}

	@Test
	@Order(4)
	void aPairingThatEndsWithoutAClosingConversationIsAskedAboutALastTime(Journey journey) {
		Acting budi = journey.as("Budi");
		budi.opensHome();
		budi.clicks("Kelola").onHome().seesModal("Kelola pendampingan").clicks("Akhiri");
		budi.seesModal("Akhiri pendampingan")
			.chooses("Bagaimana berakhirnya?", "Selesai: tujuannya sudah tercapai")
			.submits()
			.seesNoModal();
		journey.as("Dana").receives("Coaching with @Budi Santoso ended on");
		MessageOnScreen last = journey.as("Dana")
			.receives("Looking back: Coaching with @Budi Santoso", "How satisfying was working together, all in all?");
		last.clicks("5 Very satisfying");
		last.shows("Your rating is recorded").hides("5 Very satisfying").offers("Add a comment");
	}

	/** Books a session so near that only the last reminder comes before it. */
	private static MessageOnScreen isScheduled(Journey journey, LocalDate day, LocalTime time) {
		Instant start = day.atTime(time).atZone(JAKARTA).toInstant();
		journey.travelTo(start.minus(Duration.ofHours(2)));
		journey.as("Budi")
			.orders("schedule @dana", "jadwal @" + journey.member("Dana").handle())
			.inChannel("umum")
			.seesModal("Jadwalkan sesi")
			.picks("Tanggal", day)
			.picks("Pukul", time)
			.submits()
			.seesNoModal();
		journey.as("Dana").receives("Coaching session with @Budi Santoso").threadGetsFile(".ics");
		MessageOnScreen session = journey.as("Budi").receives("Sesi coaching dengan @Dana Peters");
		session.threadGetsFile(".ics");
		return session;
	}

	private static MessageOnScreen isHeld(Journey journey, LocalDate day) {
		MessageOnScreen session = isScheduled(journey, day, LocalTime.of(15, 0));
		Instant start = day.atTime(15, 0).atZone(JAKARTA).toInstant();
		journey.travelTo(start.minus(Duration.ofMinutes(10)));
		for (Acting person : new Acting[] { journey.as("Budi"), journey.as("Dana") }) {
			String other = person.member().name().startsWith("Budi") ? "@Dana Peters" : "@Budi Santoso";
			person.receives(person.says("session.reminder.LAST", "kind", "COACHING", "person", other));
		}
		journey.travelTo(day.atTime(16, 0).atZone(JAKARTA).toInstant());
		session.clicks("Ya, terlaksana").seesModal("Akhiri sesi").submits().seesModal("Tulis rencana").closes();
		return journey.as("Dana").receives("Your session with @Budi Santoso took place");
	}

}
