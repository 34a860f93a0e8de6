package org.pandu.workspace.api;

import com.slack.api.methods.response.chat.ChatPostEphemeralResponse;
import com.slack.api.methods.response.chat.ChatPostMessageResponse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pandu.workspace.SmallManifest;
import org.pandu.workspace.SmallSeed;
import org.pandu.workspace.state.Member;
import org.pandu.workspace.state.Workspace;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * {@code chat.postMessage} and {@code chat.postEphemeral}: where the app may say what.
 */
class PostingTests {

	private static ApiBench bench;

	@BeforeAll
	static void start() {
		bench = ApiBench.full();
	}

	@AfterAll
	static void close() {
		bench.close();
	}

	@ParameterizedTest
	@CsvSource({ "C0ELSEWHERE, not_in_channel", "C0OLD, is_archived", "C0NOWHERE, channel_not_found",
			"G0SECRET, channel_not_found", "#nowhere, channel_not_found", "U0NOBODY, channel_not_found",
			"U0GONE, user_disabled", "U0ROBOT, cannot_dm_bot" })
	void refusesWhereItMayNotPost(String channel, String error) throws Exception {
		assertThat(post(channel, "x").getError()).isEqualTo(error);
	}

	@Test
	void postsWhereItIs() throws Exception {
		assertThat(post(SmallSeed.GENERAL, "x").getChannel()).isEqualTo(SmallSeed.GENERAL);
		assertThat(post("#general", "x").getChannel()).isEqualTo(SmallSeed.GENERAL);
		ChatPostMessageResponse direct = post(SmallSeed.ANDI, "Hello");
		assertThat(direct.getChannel()).startsWith("D");
		assertThat(direct.getMessage().getText()).isEqualTo("Hello");
		assertThat(direct.getMessage().getBotId()).isNotEmpty();
		assertThat(bench.workspace().state().message(direct.getChannel(), direct.getTs())).isPresent();
	}

	@Test
	void postsToOtherPublicChannelsWithTheScopeForIt() throws Exception {
		try (ApiBench open = ApiBench.of(SmallManifest.withScopes("chat:write, chat:write.public"))) {
			assertThat(
					open.methods().chatPostMessage((request) -> request.channel(SmallSeed.ELSEWHERE).text("x")).isOk())
				.isTrue();
		}
	}

	@Test
	void hasNoDirectMessagesWithoutTheMessagesTab() throws Exception {
		try (ApiBench closed = ApiBench.of(SmallManifest.withoutTabs())) {
			assertThat(
					closed.methods().chatPostMessage((request) -> request.channel(SmallSeed.ANDI).text("x")).getError())
				.isEqualTo("messages_tab_disabled");
		}
	}

	@Test
	void postsNoMoreToSomeoneWhoLeft() throws Exception {
		try (ApiBench own = ApiBench.full()) {
			Workspace state = own.workspace().state();
			String direct = state.directWith(SmallSeed.BUDI).id();
			Member budi = state.member(SmallSeed.BUDI).orElseThrow();
			state.put(new Member(budi.id(), budi.handle(), budi.name(), budi.title(), budi.zone(), budi.locale(),
					budi.admin(), budi.bot(), true));
			assertThat(own.methods().chatPostMessage((request) -> request.channel(direct).text("x")).getError())
				.isEqualTo("is_archived");
		}
	}

	@Test
	void refusesToSayNothing() throws Exception {
		assertThat(bench.methods().chatPostMessage((request) -> request.channel(SmallSeed.GENERAL)).getError())
			.isEqualTo("no_text");
		assertThat(bench.methods()
			.chatPostMessage((request) -> request.channel(SmallSeed.GENERAL).blocksAsString("[]"))
			.getError()).isEqualTo("no_text");
	}

	@Test
	void warnsOfBlocksThatCantBeReadAloud() throws Exception {
		assertThat(blocks("[{\"type\":\"divider\"}]", null).isOk()).isTrue();
		assertThat(bench.lastExchange().warnings()).singleElement().asString().contains("no text");
	}

	@Test
	void pointsAtWhatIsWrongInABlock() throws Exception {
		ChatPostMessageResponse refused = blocks("[{\"type\":\"sparkle\"}]", "x");
		assertThat(refused.getError()).isEqualTo("invalid_blocks");
		assertThat(refused.getErrors()).containsExactly("unsupported type: sparkle [json-pointer:/blocks/0/type]");
		assertThat(refused.getResponseMetadata().getMessages())
			.containsExactly("[ERROR] unsupported type: sparkle [json-pointer:/blocks/0/type]");
		assertThat(blocks("[{", "x").getError()).isEqualTo("invalid_blocks_format");
	}

	@Test
	void cutsATextAtFortyThousandCodePoints() throws Exception {
		String long_ = "\ud83d\ude00".repeat(40_001);
		assertThat(post(SmallSeed.GENERAL, long_).getMessage().getText()).isEqualTo("\ud83d\ude00".repeat(40_000));
	}

	@Test
	void showsAnEphemeralMessageToAMemberOnly() throws Exception {
		String ts = ephemeral(SmallSeed.GENERAL, SmallSeed.ANDI).getMessageTs();
		assertThat(bench.workspace().state().message(SmallSeed.GENERAL, ts).orElseThrow().onlyFor())
			.isEqualTo(SmallSeed.ANDI);
		assertThat(ephemeral(SmallSeed.GENERAL, SmallSeed.GONE).getError()).isEqualTo("user_not_in_channel");
		assertThat(ephemeral(SmallSeed.ELSEWHERE, SmallSeed.ANDI).getError()).isEqualTo("not_in_channel");
		assertThat(ephemeral(SmallSeed.OLD, SmallSeed.ANDI).getError()).isEqualTo("is_archived");
	}

	@Test
	void neverFindsAnEphemeralMessageAgain() throws Exception {
		String ts = ephemeral(SmallSeed.GENERAL, SmallSeed.ANDI).getMessageTs();
		assertThat(
				bench.methods().chatUpdate((request) -> request.channel(SmallSeed.GENERAL).ts(ts).text("y")).getError())
			.isEqualTo("message_not_found");
		assertThat(bench.methods().chatDelete((request) -> request.channel(SmallSeed.GENERAL).ts(ts)).getError())
			.isEqualTo("message_not_found");
		assertThat(bench.methods().conversationsHistory((request) -> request.channel(SmallSeed.GENERAL)).getMessages())
			.noneMatch((message) -> message.getTs().equals(ts));
	}

	@Test
	void speaksUnderItsOwnNameWithoutTheScopeForOthers() throws Exception {
		assertThat(bench.methods()
			.chatPostMessage((request) -> request.channel(SmallSeed.GENERAL).text("x").username("Someone"))
			.getNeeded()).isEqualTo("chat:write.customize");
	}

	private static ChatPostMessageResponse post(String channel, String text) throws Exception {
		return bench.methods().chatPostMessage((request) -> request.channel(channel).text(text));
	}

	private static ChatPostMessageResponse blocks(String blocks, @Nullable String text) throws Exception {
		return bench.methods()
			.chatPostMessage((request) -> request.channel(SmallSeed.GENERAL).text(text).blocksAsString(blocks));
	}

	private static ChatPostEphemeralResponse ephemeral(String channel, String user) throws Exception {
		return bench.methods().chatPostEphemeral((request) -> request.channel(channel).user(user).text("x"));
	}

}
