package org.pandu.journey;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Feedback from the first words to the session in which it is talked about.
 */
@ExtendWith(JourneyExtension.class)
class FeedbackJourneyTests {

	private static final String SITUATION = "Di depan dewan <!channel>, *Senin* pagi";

	private static final String BEHAVIOUR = "Menjelaskan angkanya tanpa membaca naskah";

	private static final String IMPACT = "Dewan menyetujui usulan kita 🎉";

	private static final String ANSWER = "Saya akan berlatih <@semua> lagi";

	/** Everything that is typed in confidence. */
	private static final List<String> CONFIDENTIAL = List.of("Di depan dewan", BEHAVIOUR, "menyetujui", "berlatih");

	private static final LocalTime TEN = LocalTime.of(10, 0);

	/** Who gives it to whom. */
	enum Two {

		COACH_IN_INDONESIAN("Budi", "Dana", "Budi"), COACHEE_IN_INDONESIAN("Agus", "Mark", "Mark");

		private final String giver;

		private final String receiver;

		private final String coach;

		Two(String giver, String receiver, String coach) {
			this.giver = giver;
			this.receiver = receiver;
			this.coach = coach;
		}

	}

	@BeforeAll
	static void begin(Journey journey) {
		Programme.begun(journey)
			.worksAroundTheClock()
			.enrols("Madya (manajer)", "Budi", "Mark", "Sari")
			.enrols("Pertama (staf)", "Dana", "Agus", "Lina", "Fajar")
			.pairs("Budi", "Dana")
			.pairs("Mark", "Agus")
			.pairs("Sari", "Lina")
			.pairs("Sari", "Fajar");
	}

	@ParameterizedTest
	@EnumSource
	void fromTheFirstWordsToTheSession(Two two, Journey journey) {
		Acting giver = journey.as(two.giver);
		Acting receiver = journey.as(two.receiver);
		long giversMessages = giver.messagesSoFar();
		long receiversMessages = receiver.messagesSoFar();

		keepsADraft(giver, receiver);
		givesIt(giver, receiver);
		MessageOnScreen card = receiver.receives(receiver.says("feedback.received.plain", "person", name(giver)));
		giver.receivesNothing();
		MessageOnScreen echo = responds(card, giver, receiver);
		echo.clicks(giver.says("feedback.read"))
			.seesModal(giver.says("feedback.list.title"))
			.shows(SITUATION, giver.says("feedback.answer.header"), ANSWER)
			.closes();
		findsItUnderThePairing(giver, receiver);
		assertThat(giver.messagesSoFar() - giversMessages).isEqualTo(1);
		assertThat(receiver.messagesSoFar() - receiversMessages).isEqualTo(1);

		isTalkedAbout(two, journey);
		String exported = Everything.exportedFrom(journey.workspace().state());
		CONFIDENTIAL.forEach((words) -> assertThat(exported).doesNotContain(words));
	}

	@Test
	void theMenuOfAMessageAndTheChoiceOfThePerson(Journey journey) {
		Acting sari = journey.as("Sari");
		journey.as("Lina").types("Notulen rapat sudah saya kirim").inChannel("umum");
		sari.readsInChannel("umum", "Notulen rapat")
			.choosesShortcut("Give SBI feedback")
			.seesModal("Umpan balik SBI")
			.shows("Untuk @Lina Marlina", "Hanya Anda dan @Lina Marlina")
			.hides("Notulen")
			.closes();
		journey.as("Dana").types("Good morning").inChannel("umum");
		sari.readsInChannel("umum", "Good morning")
			.choosesShortcut("Give SBI feedback")
			.seesModal("Pandu")
			.shows("Anda tidak memiliki pendampingan yang aktif dengan Dana Peters.")
			.closes();

		sari.sees("Coaching dengan @Lina Marlina aktif")
			.choosesShortcut("Give SBI feedback")
			.seesModal("Pandu")
			.shows("Pesan ini ditulis oleh aplikasi.")
			.closes();

		ModalOnScreen form = sari.types("/coach umpanbalik").inChannel("umum").seesModal("Umpan balik SBI");
		form.fills("Situasi", SITUATION).fills("Perilaku", BEHAVIOUR).fills("Dampak", IMPACT);
		form.choosesAtOnce("Untuk siapa", "Fajar Nugroho (coaching)");
		form.shows("Hanya Anda dan @Fajar Nugroho").submits();
		sari.seesModal("Umpan balik SBI").shows("sudah disampaikan kepada @Fajar Nugroho").closes();
		journey.as("Fajar").receives("@Sari Hapsari memberi Anda umpan balik.").offers("Baca");
		journey.as("Lina").receivesNothing();
	}

	@Test
	void badInputIsAnsweredWhereItStands(Journey journey) {
		Acting lina = journey.as("Lina");
		lina.types("/coach umpanbalik @" + lina.member().handle()).inChannel("umum");
		lina.isToldIn("umum", "Umpan balik ditujukan kepada orang lain.");
		lina.types("/coach umpanbalik @" + journey.member("Budi").handle()).inChannel("umum");
		lina.isToldIn("umum", "Anda tidak memiliki pendampingan yang aktif dengan Budi Santoso.");
		lina.types("/coach umpanbalik Sari").inChannel("umum");
		lina.isToldIn("umum", "Sebut orangnya dengan @");

		lina.types("/coach umpanbalik")
			.inChannel("umum")
			.seesModal("Umpan balik SBI")
			.fills("Situasi", SITUATION)
			.fills("Perilaku", "   ")
			.fills("Dampak", IMPACT)
			.isRefusedAt("Perilaku", "Bagian ini perlu diisi.")
			.closes();
	}

	private static void keepsADraft(Acting giver, Acting receiver) {
		ModalOnScreen form = opens(giver, receiver);
		form.shows(giver.says("feedback.who", "person", name(receiver)))
			.fills(giver.says("feedback.part.situation"), SITUATION)
			.fills(giver.says("feedback.part.behaviour"), BEHAVIOUR);
		form.clicks(giver.says("feedback.draft.keep"));
		form.shows("Draf tersimpan: ").closes();
		giver.seesNoModal();
	}

	private static void givesIt(Acting giver, Acting receiver) {
		ModalOnScreen form = opens(giver, receiver);
		form.shows("Draf tersimpan: ", SITUATION, BEHAVIOUR)
			.fills(giver.says("feedback.part.impact"), IMPACT)
			.submits()
			.seesModal(giver.says("feedback.give.title"))
			.shows(giver.says("feedback.given", "person", name(receiver)))
			.closes();
		opens(giver, receiver).hides("Draf tersimpan: ", SITUATION).closes();
	}

	private static MessageOnScreen responds(MessageOnScreen card, Acting giver, Acting receiver) {
		receiver.opensHome().shows(receiver.says("feedback.read"));
		card.clicks(receiver.says("feedback.read"))
			.seesModal(receiver.says("feedback.list.title"))
			.shows(SITUATION, BEHAVIOUR, IMPACT, receiver.says("feedback.who", "person", name(giver)))
			.clicks(receiver.says("feedback.thank"))
			.seesModal(receiver.says("feedback.list.title"))
			.shows(receiver.says("feedback.state.thanked"))
			.clicks(receiver.says("feedback.talk"));
		MessageOnScreen echo = giver.receives(giver.says("feedback.echo.talk", "person", name(receiver)));
		receiver.seesModal(receiver.says("feedback.list.title"))
			.clicks(receiver.says("feedback.answer"))
			.seesModal(receiver.says("feedback.answer.title"))
			.shows(SITUATION)
			.fills(receiver.says("feedback.answer.header"), ANSWER)
			.submits()
			.seesModal(receiver.says("feedback.list.title"))
			.shows(ANSWER)
			.closes();
		card.shows(receiver.says("feedback.state.answered"));
		return echo.shows(giver.says("feedback.echo.answered", "person", name(receiver)));
	}

	private static void findsItUnderThePairing(Acting giver, Acting receiver) {
		giver.opensHome()
			.clicks(giver.says("feedback.list.title"))
			.seesModal(giver.says("feedback.list.title"))
			.shows(name(receiver), giver.says("feedback.state.answered"))
			.hides(SITUATION)
			.clicks(giver.says("feedback.read"))
			.seesModal(giver.says("feedback.list.title"))
			.shows(IMPACT)
			.closesAll();
		giver.seesNoModal();
	}

	private static void isTalkedAbout(Two two, Journey journey) {
		Acting coach = journey.as(two.coach);
		Acting coachee = journey.as(two.coach.equals(two.giver) ? two.receiver : two.giver);
		ZoneId zone = ZoneId.of(coach.member().zone());
		LocalDate day = journey.today(zone.getId()).plusDays(5);
		coach.orders("schedule", "jadwal")
			.inChannel("umum")
			.seesModal(coach.says("session.schedule.title"))
			.picks(coach.says("session.form.day"), day)
			.picks(coach.says("session.form.time"), TEN)
			.submits();
		List<MessageOnScreen> invitations = Stream.of(coach, coachee)
			.map((person) -> person.receives(person.says("session.button.move")))
			.toList();
		invitations.forEach((invitation) -> invitation.threadGetsFile(".ics"));
		journey.travelTo(day.minusDays(1).atTime(TEN).atZone(zone).toInstant());
		for (Acting person : List.of(coach, coachee)) {
			person.receives(person.says("feedback.brief.fact", "count", 1))
				.clicks(person.says("session.button.brief"))
				.seesModal(person.says("session.brief.title"))
				.shows(person.says("feedback.brief.title"))
				.hides(SITUATION)
				.clicks(person.says("feedback.read"))
				.seesModal(person.says("feedback.list.title"))
				.shows(SITUATION)
				.closesAll();
		}
		// Left open, it would be asked about later.
		invitations.getFirst()
			.clicks(coach.says("session.button.cancel"))
			.seesModal(coach.says("session.cancel.title"))
			.submits();
		invitations.forEach((invitation) -> invitation.threadGetsFile(".ics"));
	}

	private static ModalOnScreen opens(Acting giver, Acting receiver) {
		String handle = receiver.member().handle();
		return giver.orders("feedback @" + handle, "umpanbalik @" + handle)
			.inChannel("umum")
			.seesModal(giver.says("feedback.give.title"));
	}

	private static String name(Acting person) {
		return "@" + person.member().name();
	}

}
