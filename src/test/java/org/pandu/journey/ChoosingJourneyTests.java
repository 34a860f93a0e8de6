package org.pandu.journey;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * From a few questions to the approach that fits, and the way there.
 */
@ExtendWith(JourneyExtension.class)
class ChoosingJourneyTests {

	@BeforeAll
	static void begin(Journey journey) {
		Programme.begun(journey)
			.worksAroundTheClock()
			.enrols("Madya (manajer)", "Budi")
			.enrols("Pertama (staf)", "Dana", "Agus")
			.pairs("Budi", "Dana");
	}

	@Test
	void coachingLeadsToTheNextSessionWithOnesCoach(Journey journey) {
		Acting dana = journey.as("Dana");
		ModalOnScreen form = dana.types("/coach choose").inChannel("umum").seesModal("Choose an approach");
		form.isRefusedAt("What is it about?", "");
		form.chooses("What is it about?", "A goal of my own, or how I act at work")
			.chooses("What would help most?", "Questions that help me find my own answer")
			.submits();
		ModalOnScreen suggestion = dana.seesModal("Choose an approach")
			.shows("Coaching fits", "Your coach is @Budi Santoso", "Questions that help me find my own answer",
					"a junior may need more mentoring", "not stored");
		suggestion.clicks("Compare coaching and mentoring");
		dana.seesModal("Guideline").shows("Coaching – Mentoring", "Style of communication").closes();
		suggestion.clicks("Schedule a session");
		dana.seesModal("Propose times").closesAll();
	}

	@Test
	void mentoringWithoutAMentorLeadsToTheProgrammesAdmins(Journey journey) {
		Acting agus = journey.as("Agus");
		agus.types("/coach pendekatan")
			.inChannel("umum")
			.seesModal("Pilih pendekatan")
			.chooses("Tentang apa?", "Pertumbuhan, karier, atau peran yang lebih besar")
			.submits();
		agus.seesModal("Pilih pendekatan")
			.shows("Mentoring yang sesuai", "Anda belum memiliki mentor", "Pengelola program dapat memasangkan Anda: @")
			.closesAll();
	}

	@Test
	void whatIsBeyondCoachingLeadsToWhomItBelongs(Journey journey) {
		Acting dana = journey.as("Dana");
		for (String[] each : new String[][] { { "Performance below what is expected", "Direct superior" },
				{ "A personal matter that affects work", "Counsellor" },
				{ "Something deeper that needs professional care", "Psychologist or psychiatrist" } }) {
			dana.types("/coach choose")
				.inChannel("umum")
				.seesModal("Choose an approach")
				.chooses("What is it about?", each[0])
				.chooses("What would help most?", "Questions that help me find my own answer")
				.submits();
			ModalOnScreen suggestion = dana.seesModal("Choose an approach")
				.shows("Counselling fits", "no matter for a coaching or mentoring session", each[1]);
			suggestion.hides("Schedule a session").closesAll();
		}
	}

	@Test
	void theGuidelinesTableOffersTheQuestions(Journey journey) {
		Acting dana = journey.as("Dana");
		ModalOnScreen guideline = dana.types("/coach guide").inChannel("umum").seesModal("Guideline");
		for (String page : new String[] { "Principles", "Objectives", "Coaching – Mentoring" }) {
			guideline.clicks("Next");
			guideline.shows(page);
		}
		guideline.clicks("Which one fits my matter?");
		dana.seesModal("Choose an approach").closesAll();
	}

}
