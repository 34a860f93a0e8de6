package org.pandu.slack.bolt;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pandu.id.PersonId;
import org.pandu.id.TeamId;
import org.pandu.slack.FileRenderer.Attachment;
import org.pandu.slack.Message;
import org.pandu.slack.SlackFailure;
import org.pandu.slack.SlackGateway.Posted;
import org.pandu.slack.Workspaces;
import org.pandu.slack.blocks.Pieces;
import org.pandu.testing.SetTime;
import org.pandu.workspace.LocalWorkspace;
import org.pandu.workspace.Settings;
import org.pandu.workspace.SmallManifest;
import org.pandu.workspace.SmallSeed;
import org.pandu.workspace.api.Fault;
import org.pandu.workspace.api.Faults;
import org.pandu.workspace.state.StoredFile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The gateway against the local workspace: what is left behind when something goes wrong.
 * A doubt must be well founded both ways, and the history must settle it.
 */
class WorkspaceGatewayTests {

	private static final Duration PATIENCE = Duration.ofMillis(1_500);

	private static final TeamId TEAM = new TeamId("T0LOCAL");

	private static final PersonId ANDI = new PersonId(TEAM, SmallSeed.ANDI);

	private final SetTime time = new SetTime(Instant.parse("2035-01-08T01:00:00Z"));

	private final UUID notice = UUID.randomUUID();

	private LocalWorkspace workspace;

	private SdkGateway gateway;

	@BeforeEach
	void start() {
		this.workspace = LocalWorkspace
			.start(Settings.of(new SmallSeed(), SmallManifest.full()).withRealTime(this.time).limitingRates());
		this.gateway = new SdkGateway(
				SlackConfiguration.client(new SlackSettings(this.workspace.credentials().botToken(), "unused", "",
						this.workspace.apiUrl().toString()), PATIENCE),
				new OneToken(this.workspace.credentials().botToken()));
	}

	@AfterEach
	void close() {
		this.workspace.close();
	}

	private record OneToken(String token) implements Workspaces {

		@Override
		public String botToken(TeamId team) {
			return this.token;
		}

		@Override
		public List<TeamId> all() {
			return List.of(TEAM);
		}

	}

	@Test
	void findsWhatItPosted() {
		Posted posted = say();
		assertThat(find()).contains(posted);
		assertThat(this.gateway.findPosted(ANDI, UUID.randomUUID(), Instant.EPOCH)).isEmpty();
		assertThat(this.workspace.exchanges().warnings()).isEmpty();
	}

	@Test
	void aBrokenConnectionAfterwardsLeavesAMessageThatIsFound() {
		fault("chat.postMessage", new Fault.ResetAfter());
		assertThat(failure(this::say)).isInstanceOf(SlackFailure.InDoubt.class);
		assertThat(said()).isEqualTo(1);
		assertThat(find()).isPresent();
	}

	@Test
	void anAnswerThatTakesTooLongLeavesAMessageThatIsFound() {
		fault("chat.postMessage", new Fault.Delay(PATIENCE.plusMillis(500)));
		assertThat(failure(this::say)).isInstanceOf(SlackFailure.InDoubt.class);
		assertThat(said()).isEqualTo(1);
		assertThat(find()).isPresent();
	}

	@Test
	void aBrokenConnectionBeforehandLeavesNothing() {
		say(UUID.randomUUID());
		fault("chat.postMessage", new Fault.ResetBefore());
		assertThat(failure(this::say)).isInstanceOf(SlackFailure.InDoubt.class);
		assertThat(said()).isEqualTo(1);
		assertThat(find()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(ints = { 500, 503 })
	void aBrokenServerLeavesADoubt(int status) {
		fault("chat.postMessage", new Fault.Status(status));
		assertThat(failure(this::say)).isInstanceOf(SlackFailure.InDoubt.class)
			.extracting(SlackFailure::code)
			.isEqualTo("http_" + status);
		assertThat(find()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "fatal_error", "internal_error", "request_timeout", "service_unavailable", "token_expired",
			"restricted_action" })
	void aRefusalHasSlacksCodeAndNoEffect(String code) {
		fault("chat.postMessage", new Fault.Refusal(code));
		assertThat(failure(this::say)).isInstanceOf(SlackFailure.Refused.class)
			.extracting(SlackFailure::code)
			.isEqualTo(code);
		assertThat(said()).isZero();
		say();
		assertThat(said()).isEqualTo(1);
	}

	@Test
	void tooManyMessagesToOnePersonHaveToWait() {
		for (int i = 0; i < 5; i++) {
			say(UUID.randomUUID());
		}
		assertThat(failure(this::say)).isInstanceOfSatisfying(SlackFailure.RateLimited.class,
				(limited) -> assertThat(limited.retryAfter()).isEqualTo(Duration.ofSeconds(1)));
		assertThat(said()).isEqualTo(5);
		this.time.pass(Duration.ofSeconds(1));
		say();
		assertThat(said()).isEqualTo(6);
	}

	@Test
	void aFileWhoseLastStepBrokeOffShowsOnce() {
		Posted card = say();
		fault("files.completeUploadExternal", new Fault.ResetAfter());
		assertThat(failure(() -> upload(card))).isInstanceOf(SlackFailure.InDoubt.class);
		assertThat(files(card)).singleElement().extracting(StoredFile::name).isEqualTo("sesi.ics");
	}

	@Test
	void aFileWhoseLastStepWasRefusedDoesNotShow() {
		Posted card = say();
		fault("files.completeUploadExternal", new Fault.Refusal("posting_to_channel_denied"));
		assertThat(failure(() -> upload(card))).isInstanceOf(SlackFailure.Refused.class)
			.extracting(SlackFailure::code)
			.isEqualTo("posting_to_channel_denied");
		assertThat(files(card)).isEmpty();
		upload(card);
		assertThat(files(card)).hasSize(1);
	}

	private void fault(String method, Fault fault) {
		this.workspace.part(Faults.class).next(1, method, fault);
	}

	private Posted say() {
		return say(this.notice);
	}

	private Posted say(UUID id) {
		return this.gateway.post(TEAM, ANDI.user(), new Message("Halo", List.of(Pieces.section("Halo"))), id);
	}

	private Optional<Posted> find() {
		return this.gateway.findPosted(ANDI, this.notice, Instant.EPOCH);
	}

	private void upload(Posted card) {
		this.gateway.upload(TEAM, card, new Attachment("sesi.ics", "Sesi", "", "Sesi", new byte[] { 1, 2, 3 }));
	}

	private int said() {
		return this.workspace.state().messages(channel()).size();
	}

	private List<StoredFile> files(Posted card) {
		return this.workspace.state()
			.messages(card.channel())
			.stream()
			.filter((message) -> card.ts().equals(message.threadTs()))
			.flatMap((message) -> message.files().stream())
			.map((id) -> this.workspace.state().file(id).orElseThrow())
			.toList();
	}

	private String channel() {
		return this.workspace.state().directWith(SmallSeed.ANDI).id();
	}

	private static SlackFailure failure(ThrowingCallable call) {
		return assertThatExceptionOfType(SlackFailure.class).isThrownBy(call).actual();
	}

}
