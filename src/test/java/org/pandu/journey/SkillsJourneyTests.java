package org.pandu.journey;

import java.time.Instant;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The coachee chooses and rates skills at the start and after a quarter; the coach rates
 * only with the coachee's consent.
 */
@ExtendWith(JourneyExtension.class)
@TestMethodOrder(OrderAnnotation.class)
class SkillsJourneyTests {

	private static final String[] STATEMENTS = { "bernilai bagi saya", "pengalaman saya", "produktivitas",
			"kerja sama tim", "kepemimpinan di unit", "anggaran" };

	@BeforeAll
	static void begin(Journey journey) {
		Programme.begun(journey)
			.enrols("Madya (manajer)", "Budi")
			.enrols("Muda (supervisor)", "Dana")
			.pairs("Budi", "Dana");
		journey.passesOverNudges();
	}

	@Test
	@Order(1)
	void theCoacheeChoosesAndRatesFromNotYetAcquired(Journey journey) {
		Acting dana = journey.as("Dana");
		dana.opensHome().shows("choose what you want to develop with @Budi Santoso");
		dana.clicks("Choose skills")
			.onHome()
			.seesModal("Skills")
			.ticks("Which skills do you want to develop?", "Communication", "Resolving conflicts")
			.submits()
			.seesModal("How far are you?")
			.hides("Managing a team")
			.chooses("Communication", "0 Not yet acquired")
			.chooses("Resolving conflicts", "2 With help")
			.submits()
			.seesNoModal();
		dana.opensHome().hides("choose what you want to develop");
	}

	@Test
	@Order(2)
	void withoutConsentTheCoachHasNothingToRate(Journey journey) {
		Acting budi = journey.as("Budi");
		budi.opensHome();
		budi.clicks("Kelola")
			.onHome()
			.seesModal("Kelola pendampingan")
			.hides("Nilai keterampilan", "Pilih keterampilan")
			.closes();
	}

	@Test
	@Order(3)
	void withConsentTheCoachRatesAndSeesNoneOfTheCoacheesRatings(Journey journey) {
		Acting dana = journey.as("Dana");
		dana.opensHome();
		dana.clicks("Manage")
			.onHome()
			.seesModal("Manage the pairing")
			.clicks("Change choice")
			.seesModal("Skills")
			.ticks("Your coach", "May rate these skills too")
			.submits()
			.seesModal("How far are you?")
			.closesAll();

		Acting budi = journey.as("Budi");
		budi.opensHome();
		ModalOnScreen form = budi.clicks("Kelola")
			.onHome()
			.seesModal("Kelola pendampingan")
			.clicks("Nilai keterampilan")
			.seesModal("Sejauh mana?");
		form.hides("Penilaian terakhir");
		form.chooses("Komunikasi", "1 Mulai belajar").submits().seesNoModal();
		budi.receivesNothing();

		dana.opensHome();
		dana.clicks("Manage")
			.onHome()
			.seesModal("Manage the pairing")
			.clicks("Rate skills")
			.seesModal("How far are you?")
			.shows("Last rated by the other side: 1 Beginning")
			.closesAll();
	}

	@Test
	@Order(4)
	void afterTheQuarterBothAreAskedInTheSameMessageAsAboutTheProgramme(Journey journey) {
		journey.travelTo(Instant.parse("2035-04-01T05:00:00Z"));
		journey.as("Budi")
			.receives("Survei program: triwulan 1 tahun 2035", "mempersilakan Anda ikut menilai")
			.clicks("Nilai keterampilan")
			.seesModal("Sejauh mana?")
			.closes();
		journey.as("Dana")
			.receives("Survey of the programme: quarter 1 of 2035", "how far are you today")
			.clicks("Rate skills")
			.seesModal("How far are you?")
			.chooses("Communication", "3 On one’s own")
			.submits()
			.seesNoModal();
	}

	@Test
	@Order(5)
	void onceConsentIsTakenBackTheCoachCanNotRateAnyMore(Journey journey) {
		Acting dana = journey.as("Dana");
		dana.opensHome();
		ModalOnScreen form = dana.clicks("Manage")
			.onHome()
			.seesModal("Manage the pairing")
			.clicks("Change choice")
			.seesModal("Skills");
		form.ticks("Your coach").submits().seesModal("How far are you?").closesAll();
		journey.as("Budi")
			.sees("Survei program: triwulan 1 tahun 2035")
			.clicks("Nilai keterampilan")
			.isTold("Tidak ada keterampilan untuk Anda nilai");
	}

	@Test
	@Order(6)
	void skillsAreAskedForAlsoWhereNoStatementIs(Journey journey) {
		String list = "Survei & keterampilan";
		for (int statement = 0; statement < 6; statement++) {
			new Programme(journey).opensRules()
				.clicksBeside("Survei dan keterampilan", "Ubah")
				.seesModal(list)
				.clicksBeside(STATEMENTS[statement], "Ubah")
				.seesModal("Ubah pertanyaan")
				.ticks("Apakah ditanyakan", "Tidak ditanyakan lagi")
				.submits()
				.seesModal(list)
				.closesAll();
		}
		journey.ignoresOtherMessages();
		journey.travelTo(Instant.parse("2035-07-01T05:00:00Z"));
		journey.as("Dana")
			.receives("Looking back: quarter 2 of 2035", "how far are you today")
			.hides("Survey of the programme")
			.clicks("Rate skills")
			.seesModal("How far are you?")
			.chooses("Communication", "4 Can teach others")
			.submits()
			.seesNoModal();
	}

}
