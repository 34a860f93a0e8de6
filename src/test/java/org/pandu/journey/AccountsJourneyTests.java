package org.pandu.journey;

import java.time.LocalTime;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** People leave, and come back. */
@ExtendWith(JourneyExtension.class)
class AccountsJourneyTests {

	@BeforeAll
	static void begin(Journey journey) {
		Programme.begun(journey)
			.worksAroundTheClock()
			.enrols("Madya (manajer)", "Budi", "Wayan", "Dewi")
			.enrols("Muda (supervisor)", "Agus", "Mark")
			.pairs("Budi", "Agus")
			.pairs("Wayan", "Mark");
	}

	@Test
	void aCoachLeavesAndThePairingIsHandedOver(Journey journey) {
		Acting budi = journey.as("Budi");
		budi.types("/coach jadwal @agus")
			.toPandu()
			.seesModal("Jadwalkan sesi")
			.picks("Tanggal", journey.today("Asia/Jakarta").plusDays(3))
			.picks("Pukul", LocalTime.of(10, 0))
			.submits();
		budi.receives("Sesi coaching dengan @Agus Salim").threadGetsFile(".ics");
		MessageOnScreen session = journey.as("Agus").receives("Sesi coaching dengan @Budi Santoso");
		session.threadGetsFile(".ics");

		journey.workspace().accounts().close(journey.member("Budi").id());
		session.shows("dibatalkan", "Dibatalkan karena akun Slack @Budi Santoso dinonaktifkan.").offersNothing();
		session.threadGetsFile(".ics");
		MessageOnScreen aguss = journey.as("Agus")
			.receives("Akun Slack @Budi Santoso dinonaktifkan.", "Pengelola program sudah tahu");
		MessageOnScreen ranis = journey.as("Rani")
			.receives("Akun Slack @Budi Santoso dinonaktifkan.", "Coaching: @Budi Santoso dan @Agus Salim");
		journey.as("Rani").opensHome().shows("Coaching: @Budi Santoso dan @Agus Salim", "dinonaktifkan");

		ranis.clicks("Serahkan").seesModal("Serahkan pendampingan").picks("Coach yang baru", "Dewi").submits();
		ranis.shows("Hal ini sudah ditangani.").offersNothing();
		aguss.shows("Hal ini sudah ditangani.");
		journey.as("Agus").receives("@Dewi Lestari diusulkan menjadi coach Anda.");
		journey.as("Dewi").receives("Anda diusulkan menjadi coach bagi @Agus Salim.");
	}

	@Test
	void aCoacheeComesBack(Journey journey) {
		journey.workspace().accounts().close(journey.member("Mark").id());
		MessageOnScreen wayans = journey.as("Wayan").receives("Akun Slack @Mark Evans dinonaktifkan.");
		MessageOnScreen ranis = journey.as("Rani").receives("Akun Slack @Mark Evans dinonaktifkan.");
		ranis.offers("Akhiri");

		journey.workspace().accounts().reopen(journey.member("Mark").id());
		wayans.shows("Akun Slack @Mark Evans aktif kembali.").offersNothing();
		ranis.shows("Akun Slack @Mark Evans aktif kembali.").offersNothing();
		journey.as("Mark").opensHome().shows("Coaching with @Wayan Surya (you are the coachee)");
	}

}
