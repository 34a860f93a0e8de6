package org.pandu.journey;

import java.time.Instant;
import java.time.LocalDate;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Admins word questions anew, add some and switch some off; what is being answered keeps
 * its words. Interviews are typed in.
 */
@ExtendWith(JourneyExtension.class)
@TestMethodOrder(OrderAnnotation.class)
class QuestionsJourneyTests {

	private static final String OLD = "Program ini bernilai bagi saya.";

	private static final String NEW = "Program ini berguna bagi pekerjaan saya.";

	@BeforeAll
	static void begin(Journey journey) {
		Programme.begun(journey)
			.enrols("Madya (manajer)", "Budi")
			.enrols("Pertama (staf)", "Dana", "Fajar")
			.pairs("Budi", "Dana");
		journey.passesOverNudges();
	}

	@Test
	@Order(1)
	void anAdminAddsAStatementAndASkillAndSwitchesOneOff(Journey journey) {
		ModalOnScreen list = opensList(journey);
		list.clicks("Tambah pernyataan")
			.seesModal("Tambah pernyataan")
			.fills("Bahasa Indonesia", "Program ini menguatkan budaya belajar.")
			.fills("English", "The programme strengthens a culture of learning.")
			.submits()
			.seesModal("Survei & keterampilan")
			.shows("Program ini menguatkan budaya belajar.")
			.clicksBeside("meningkatkan kerja sama tim", "Ubah")
			.seesModal("Ubah pertanyaan")
			.ticks("Apakah ditanyakan", "Tidak ditanyakan lagi")
			.submits()
			.seesModal("Survei & keterampilan")
			.shows("(tidak ditanyakan)")
			.clicksBeside("Pertama (staf)", "Buka")
			.seesModal("Survei & keterampilan")
			.clicks("Tambah keterampilan")
			.seesModal("Tambah keterampilan")
			.fills("Bahasa Indonesia", "Menulis laporan")
			.fills("English", "Writing reports")
			.submits()
			.seesModal("Survei & keterampilan")
			.shows("Menulis laporan")
			.closesAll();

		Acting dana = journey.as("Dana");
		dana.opensHome();
		dana.clicks("Choose skills")
			.onHome()
			.seesModal("Skills")
			.ticks("Which skills do you want to develop?", "Writing reports")
			.closes();
	}

	@Test
	@Order(2)
	void whoeverAnswersMeanwhileAnswersTheWordsThatWereShown(Journey journey) {
		journey.travelTo(Instant.parse("2035-04-01T05:00:00Z"));
		Acting budi = journey.as("Budi");
		MessageOnScreen card = budi.receives("Survei program: triwulan 1 tahun 2035");
		ModalOnScreen form = card.clicks("Isi survei").seesModal("Survei program");
		form.shows(OLD).hides("kerja sama tim").chooses(OLD, "5 Sangat setuju");

		opensList(journey).clicksBeside(OLD, "Ubah")
			.seesModal("Ubah pertanyaan")
			.fills("Bahasa Indonesia", NEW)
			.fills("English", "The programme is useful for my work.")
			.submits()
			.seesModal("Survei & keterampilan")
			.shows(NEW)
			.hides(OLD)
			.closesAll();

		form.submits().seesModal("Survei program").submits().seesNoModal();
		card.shows("Terima kasih").clicks("Ubah jawaban").seesModal("Survei program").shows(OLD).hides(NEW).closes();
		journey.as("Dana")
			.receives("Survey of the programme: quarter 1 of 2035")
			.clicks("Answer")
			.seesModal("Survey of the programme")
			.shows("The programme is useful for my work.")
			.closes();
	}

	@Test
	@Order(3)
	void anInterviewIsTypedInOnceADay(Journey journey) {
		LocalDate day = LocalDate.of(2035, 3, 30);
		ModalOnScreen first = opensList(journey).clicks("Isi wawancara").seesModal("Wawancara");
		first.picks("Yang diwawancarai", "Fajar")
			.picks("Kapan", day.plusDays(60))
			.chooses(NEW, "4 Setuju")
			.isRefusedAt("Kapan", "belum tiba");
		first.picks("Kapan", day)
			.submits()
			.seesModal("Wawancara")
			.fills("Komentar", "Senang, tetapi butuh waktu.")
			.submits()
			.seesNoModal();
		opensList(journey).clicks("Isi wawancara")
			.seesModal("Wawancara")
			.picks("Yang diwawancarai", "Fajar")
			.picks("Kapan", day)
			.isRefusedAt("Kapan", "sudah tercatat");
		journey.as("Fajar").receivesNothing();
	}

	@Test
	@Order(4)
	void nobodyElseKeepsQuestions(Journey journey) {
		journey.as("Budi").types("/coach program").inChannel("umum").isToldIn("umum", "Hanya pengelola program");
	}

	private static ModalOnScreen opensList(Journey journey) {
		return new Programme(journey).opensRules()
			.clicksBeside("Survei dan keterampilan", "Ubah")
			.seesModal("Survei & keterampilan");
	}

}
