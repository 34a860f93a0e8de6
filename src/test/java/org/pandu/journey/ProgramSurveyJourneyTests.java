package org.pandu.journey;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Everyone in a pairing is asked about the programme after each quarter: once, with one
 * reminder, never at night.
 */
@ExtendWith(JourneyExtension.class)
@TestMethodOrder(OrderAnnotation.class)
class ProgramSurveyJourneyTests {

	/** 1 April 2035, 09:00 in Jakarta, where it is 04:00 in Brussels. */
	private static final Instant QUARTER = Instant.parse("2035-04-01T02:00:00Z");

	/** 07:00 in Brussels. */
	private static final Instant MORNING = Instant.parse("2035-04-01T05:00:00Z");

	private static final String WORDS = "Lebih banyak waktu untuk persiapan akan membantu.";

	@BeforeAll
	static void begin(Journey journey) {
		Programme.begun(journey)
			.enrols("Muda (supervisor)", "Budi", "Fajar")
			.enrols("Pertama (staf)", "Dana")
			.pairs("Budi", "Dana");
		journey.passesOverNudges();
	}

	@Test
	@Order(1)
	void theQuartersFirstDayAsksThoseInAPairing(Journey journey) {
		journey.travelTo(QUARTER.minusSeconds(1));
		journey.as("Budi").receivesNothing();
		journey.travelTo(QUARTER);
		Acting budi = journey.as("Budi");
		budi.receives("Survei program: triwulan 1 tahun 2035").offers("Isi survei");
		journey.as("Fajar").receivesNothing();
		journey.as("Rani").receivesNothing();
		journey.as("Dana").receivesNothing();

		journey.travelTo(MORNING);
		journey.as("Dana").receives("Survey of the programme: quarter 1 of 2035").offers("Answer");
		budi.opensHome().shows("Survei program: triwulan 1 tahun 2035");
	}

	@Test
	@Order(2)
	void twoShortPagesTakeTheAnswerAndTheCardSaysThanks(Journey journey) {
		Acting budi = journey.as("Budi");
		MessageOnScreen card = budi.sees("Survei program: triwulan 1 tahun 2035");
		card.clicks("Isi survei")
			.seesModal("Survei program")
			.chooses("Program ini bernilai bagi saya.", "5 Sangat setuju")
			.chooses("Secara keseluruhan, pengalaman saya dengan program ini baik.", "4 Setuju")
			.submits()
			.seesModal("Survei program")
			.chooses("Program ini meningkatkan kemampuan kepemimpinan di unit kerja saya.", "3 Cukup setuju")
			.fills("Komentar", WORDS)
			.ticks("Kutipan", "Boleh dikutip tanpa nama saya")
			.submits()
			.seesNoModal();
		card.shows("Terima kasih").hides(WORDS, "5 Sangat setuju").offers("Ubah jawaban");
		budi.opensHome().hides("Survei program: triwulan 1 tahun 2035");
		card.clicks("Ubah jawaban").seesModal("Survei program").closes();
	}

	@Test
	@Order(3)
	void whoeverHasNotAnsweredIsRemindedOnce(Journey journey) {
		// Two days before 8 April in Jakarta, from when an answer would come too late.
		journey.travelTo(Instant.parse("2035-04-05T16:59:59Z"));
		journey.as("Dana").receivesNothing();
		journey.travelTo(Instant.parse("2035-04-05T17:00:00Z"));
		MessageOnScreen reminder = journey.as("Dana").receives("You have not answered it yet", "only reminder");
		journey.as("Budi").receivesNothing();
		MessageOnScreen card = journey.as("Dana").sees("It takes about two minutes");
		ModalOnScreen open = card.clicks("Answer").seesModal("Survey of the programme");
		journey.travelTo(Instant.parse("2035-04-07T17:00:00Z"));
		for (MessageOnScreen closed : new MessageOnScreen[] { card, reminder }) {
			closed.shows("closed at the end of Saturday, 7 April 2035").hides("Answer", "You have not answered");
		}
		open.chooses("The programme is of value to me.", "5 Fully agree")
			.isRefusedAt("The programme is of value to me.",
					"closed at the end of Saturday, 7 April 2035. Your answer was not counted.");
		open.closes();
		journey.as("Budi").sees("Survei program: triwulan 1 tahun 2035").shows("Terima kasih");
		journey.travelTo(MORNING.plus(Duration.ofDays(60)));
		journey.as("Dana").receivesNothing();
		journey.as("Dana").opensHome().hides("Survey of the programme");
	}

	@Test
	@Order(4)
	void theNextQuarterAsksAgain(Journey journey) {
		journey.travelTo(Instant.parse("2035-07-01T05:00:00Z"));
		journey.as("Budi").receives("Survei program: triwulan 2 tahun 2035");
		journey.as("Dana").receives("Survey of the programme: quarter 2 of 2035");
	}

}
