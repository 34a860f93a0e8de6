package org.pandu.journey;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pandu.workspace.state.Conversation;

/**
 * The monthly summary finds its channel, or tells the admin why it can't. The months
 * follow one another. Rani and Mark are the programme's admins.
 */
@ExtendWith(JourneyExtension.class)
@TestMethodOrder(OrderAnnotation.class)
class DigestJourneyTests {

	private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

	@Test
	@Order(1)
	void theSummaryComesOnTheFirstOfTheMonth(Journey journey) {
		Programme programme = Programme.begun(journey, "Mark").worksAroundTheClock();
		programme.opensRules()
			.clicksBeside("Kanal ringkasan", "Ubah")
			.seesModal("Kanal dan bahasa")
			.picksChannel("Kanal ringkasan", "ringkasan")
			.submits()
			.seesNoModal();
		toTheFirst(journey);
		journey.as("Dana").readsInChannel("ringkasan", "Ringkasan program coaching dan mentoring", lastMonth(journey));
	}

	@Test
	@Order(2)
	void theNextMonthBringsTheNext(Journey journey) {
		toTheFirst(journey);
		journey.as("Dana").readsInChannel("ringkasan", lastMonth(journey));
	}

	@Test
	@Order(3)
	void whereTheChannelIsArchivedTheAdminIsToldAndCanSendItOnceMore(Journey journey) {
		journey.expects("is_archived");
		change(journey, "ringkasan", true, true);
		toTheFirst(journey);
		MessageOnScreen card = journey.as("Rani").receives("tidak dapat dikirim ke #ringkasan", "sudah diarsipkan");
		MessageOnScreen other = journey.as("Mark").receives("could not be sent to #ringkasan", "has been archived");

		change(journey, "ringkasan", false, true);
		card.clicks("Kirim sekali lagi").isTold("dikirim sekali lagi ke #ringkasan");
		journey.as("Dana").readsInChannel("ringkasan", lastMonth(journey));
		card.shows("sudah dikirim ke #ringkasan").offersNothing();
		other.shows("was sent to #ringkasan").offersNothing();
	}

	@Test
	@Order(4)
	void wherePanduWasRemovedAnotherChannelGetsIt(Journey journey) {
		journey.expects("not_in_channel");
		change(journey, "ringkasan", false, false);
		toTheFirst(journey);
		MessageOnScreen card = journey.as("Rani").receives("tidak dapat dikirim ke #ringkasan", "tidak lagi menjadi");
		MessageOnScreen other = journey.as("Mark").receives("could not be sent to #ringkasan", "no longer a member");

		card.clicks("Pilih kanal")
			.seesModal("Kanal dan bahasa")
			.picksChannel("Kanal ringkasan", "umum")
			.submits()
			.seesNoModal();
		journey.as("Dana").readsInChannel("umum", lastMonth(journey));
		card.shows("sudah dikirim ke #umum").offersNothing();
		other.shows("was sent to #umum").offersNothing();
	}

	@Test
	@Order(5)
	void theChannelReadsEnglishWhereAdminsSaySo(Journey journey) {
		new Programme(journey).opensRules()
			.clicksBeside("Kanal ringkasan", "Ubah")
			.seesModal("Kanal dan bahasa")
			.chooses("Bahasa di kanal", "English")
			.submits()
			.seesNoModal();
		toTheFirst(journey);
		journey.as("Dana")
			.readsInChannel("umum", "Summary of the coaching and mentoring programme", "Sessions that took place: 0");
	}

	private static void toTheFirst(Journey journey) {
		LocalDate first = journey.today("Asia/Jakarta").plusMonths(1).withDayOfMonth(1);
		journey.travelTo(first.atTime(9, 0).atZone(JAKARTA).toInstant());
	}

	/** The day the past month began, as a channel in Indonesian reads it. */
	private static String lastMonth(Journey journey) {
		LocalDate first = journey.today("Asia/Jakarta").withDayOfMonth(1).minusMonths(1);
		return journey.as("Rani").words().date(first) + " sampai";
	}

	private static void change(Journey journey, String name, boolean archived, boolean withPandu) {
		String bot = journey.workspace().state().botUser();
		Conversation channel = journey.workspace()
			.state()
			.conversations()
			.stream()
			.filter((conversation) -> conversation.name().equals(name))
			.findFirst()
			.orElseThrow();
		Set<String> members = Stream.concat(channel.members().stream(), Stream.of(bot))
			.filter((member) -> withPandu || !member.equals(bot))
			.collect(Collectors.toSet());
		journey.workspace().state().put(new Conversation(channel.id(), channel.name(), members, archived));
	}

}
