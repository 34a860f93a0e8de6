package org.pandu.journey;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pandu.workspace.acting.Sent;
import org.pandu.workspace.api.Fault;
import org.pandu.workspace.api.Faults;
import org.pandu.workspace.delivery.Answer;
import org.pandu.workspace.delivery.Deliveries;
import org.pandu.workspace.delivery.Delivery;
import org.pandu.workspace.delivery.SocketMode;
import org.pandu.workspace.state.Member;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The bot behind a firewall: everything comes through a WebSocket.
 */
@BySocket
@ExtendWith(JourneyExtension.class)
class SocketModeJourneyTests {

	@BeforeAll
	static void begin(Journey journey) {
		Programme.begun(journey)
			.worksAroundTheClock()
			.enrols("Madya (manajer)", "Budi")
			.enrols("Muda (supervisor)", "Dana")
			.pairs("Budi", "Dana");
	}

	@Test
	void aSessionIsScheduledHeldAndRated(Journey journey) {
		Acting budi = journey.as("Budi");
		Acting dana = journey.as("Dana");
		LocalTime soon = LocalTime.ofInstant(journey.now(), ZoneId.of("Asia/Jakarta")).plusMinutes(8);
		budi.types("/coach jadwal @dana")
			.toPandu()
			.seesModal("Jadwalkan sesi")
			.picks("Tanggal", journey.today("Asia/Jakarta"))
			.picks("Pukul", soon)
			.submits()
			.seesNoModal();
		MessageOnScreen card = budi.receives("Sesi coaching dengan @Dana Peters");
		card.threadGetsFile(".ics");
		dana.receives("Coaching session with @Budi Santoso").threadGetsFile(".ics");

		card.clicks("Mulai sesi");
		budi.receives("Langkah 1 dari 6")
			.clicks("Akhiri sesi")
			.seesModal("Akhiri sesi")
			.submits()
			.seesModal("Tulis rencana")
			.fills("Rencana", "Menulis surat")
			.clears("Tanggal sesi berikutnya")
			.clears("Jam sesi berikutnya")
			.submits()
			.seesNoModal();
		MessageOnScreen after = dana.receives("Your session with @Budi Santoso took place.");
		after.shows("Plan: 1 step.").clicks("5 Very satisfying");
		after.shows("Thank you. Your rating is recorded.");
		dana.opensHome().shows("Menulis surat");
	}

	@Test
	void slowCommandsDoNotWaitForOneAnother(Journey journey) throws Exception {
		String[] admins = { "Rani", "Budi", "Sari", "Dewi", "Wayan", "Intan" };
		journey.as("Rani")
			.types("/coach program")
			.inChannel("umum")
			.seesModal("Program")
			.clicks("Ubah pengelola")
			.seesModal("Pengelola program")
			.picksAll("Pengelola program", admins)
			.submits();
		// One after the other they would take twice as long as Slack waits.
		journey.workspace()
			.part(Faults.class)
			.next(admins.length, "views.open", new Fault.Delay(Duration.ofMillis(1_000)));
		try (ExecutorService keyboards = Executors.newVirtualThreadPerTaskExecutor()) {
			List<Future<Sent>> sent = Stream.of(admins)
				.map(journey::member)
				.map((admin) -> keyboards.submit(() -> types(journey, admin, "/coach program")))
				.toList();
			for (Future<Sent> answer : sent) {
				assertThat(answer.get()).isEqualTo(new Sent.Taken());
			}
		}
		Stream.of(admins).forEach((admin) -> journey.as(admin).seesModal("Program").closesAll());
	}

	@Test
	void aConnectionThatIsToGoIsReplaced(Journey journey) {
		long before = connections(journey);
		journey.workspace().part(SocketMode.class).requestRefresh();
		Awaitility.await().atMost(Journey.PATIENCE).until(() -> connections(journey) > before);
		journey.as("Dana").types("/coach help").inChannel("umum").isToldIn("umum", "schedule");
	}

	@Test
	void whatNobodyAnswersIsAcknowledged(Journey journey) {
		assertThat(deliver(journey, Delivery.Kind.INTERACTION, """
				{"type":"block_actions","trigger_id":"1.1","team":{"id":"%s"},"user":{"id":"U0DANA"},
				 "container":{"type":"message"},
				 "actions":[{"type":"button","action_id":"of.long.ago","block_id":"b","value":"1"}]}
				""")).isInstanceOf(Answer.Acknowledged.class);
		assertThat(deliver(journey, Delivery.Kind.COMMAND, """
				{"command":"/tea","text":"","team_id":"%s","user_id":"U0DANA","trigger_id":"2.2"}
				""")).isInstanceOf(Answer.Acknowledged.class);
		assertThat(deliver(journey, Delivery.Kind.EVENT, """
				{"type":"event_callback","team_id":"%s","event_id":"Ev1","event":{"type":"reaction_added"}}
				""")).isInstanceOf(Answer.Acknowledged.class);
	}

	@Test
	void eventsComeThroughItToo(Journey journey) {
		journey.as("Dana").types("Halo?").toPandu().receives("I can’t read free messages yet.");
	}

	private static Sent types(Journey journey, Member member, String text) {
		return journey.workspace().hands().type(member.id(), "C0UMUM", text);
	}

	private static long connections(Journey journey) {
		return journey.workspace()
			.exchanges()
			.latest()
			.stream()
			.filter((exchange) -> exchange.name().equals("apps.connections.open"))
			.count();
	}

	private static Answer deliver(Journey journey, Delivery.Kind kind, String payload) {
		String team = journey.workspace().state().teamId();
		return journey.workspace()
			.part(Deliveries.class)
			.deliver(new Delivery(kind, (ObjectNode) new JsonMapper().readTree(payload.formatted(team))));
	}

}
