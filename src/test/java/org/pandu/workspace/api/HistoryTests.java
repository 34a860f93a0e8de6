package org.pandu.workspace.api;

import java.util.List;
import java.util.Map;

import com.slack.api.methods.response.conversations.ConversationsHistoryResponse;
import com.slack.api.model.Message;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pandu.workspace.SmallSeed;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What was said before, with the metadata by which the app finds its own messages again.
 */
class HistoryTests {

	private static ApiBench bench;

	@BeforeAll
	static void start() {
		bench = ApiBench.full();
	}

	@AfterAll
	static void close() {
		bench.close();
	}

	@Test
	void showsMetadataOnlyOnRequest() throws Exception {
		String channel = direct(SmallSeed.ANDI);
		String ts = bench.methods()
			.chatPostMessage((request) -> request.channel(channel)
				.text("x")
				.metadata(Message.Metadata.builder().eventType("notice").eventPayload(Map.of("id", "n1")).build()))
			.getTs();
		assertThat(latest(channel, false).getMetadata()).isNull();
		Message found = latest(channel, true);
		assertThat(found.getTs()).isEqualTo(ts);
		assertThat(found.getMetadata().getEventType()).isEqualTo("notice");
		assertThat(found.getMetadata().getEventPayload()).containsEntry("id", "n1");
	}

	@ParameterizedTest
	@ValueSource(strings = { "{\"event_type\":\"a b\",\"event_payload\":{}}", "{\"event_type\":\"a\"}", "[]", "{" })
	void refusesMetadataThatIsNone(String metadata) throws Exception {
		assertThat(bench.methods()
			.chatPostMessage((request) -> request.channel(SmallSeed.GENERAL).text("x").metadataAsString(metadata))
			.getError()).isEqualTo("invalid_metadata_format");
	}

	@Test
	void readsThreadsApart() throws Exception {
		String channel = direct(SmallSeed.BUDI);
		String first = say(channel, "First", null);
		String reply = say(channel, "Reply", first);
		ConversationsHistoryResponse history = bench.methods()
			.conversationsHistory((request) -> request.channel(channel));
		assertThat(history.getMessages()).extracting(Message::getTs).containsExactly(first);
		assertThat(history.getMessages().getFirst().getReplyCount()).isEqualTo(1);
		assertThat(bench.methods().conversationsReplies((request) -> request.channel(channel).ts(first)).getMessages())
			.extracting(Message::getTs)
			.containsExactly(first, reply);
		assertThat(
				bench.methods().conversationsReplies((request) -> request.channel(channel).ts("1.000001")).getError())
			.isEqualTo("thread_not_found");
	}

	@Test
	void warnsOfAThreadThatHangsOnNothing() throws Exception {
		say(SmallSeed.GENERAL, "Reply", "1.000001");
		assertThat(bench.lastExchange().warnings()).singleElement().asString().contains("thread_ts");
	}

	@Test
	void pagesFromTheNewest() throws Exception {
		String channel = direct(SmallSeed.ANDI);
		say(channel, "One", null);
		String two = say(channel, "Two", null);
		String three = say(channel, "Three", null);
		ConversationsHistoryResponse page = bench.methods()
			.conversationsHistory((request) -> request.channel(channel).limit(1));
		assertThat(page.getMessages()).extracting(Message::getTs).containsExactly(three);
		assertThat(page.isHasMore()).isTrue();
		assertThat(bench.methods()
			.conversationsHistory(
					(request) -> request.channel(channel).limit(1).cursor(page.getResponseMetadata().getNextCursor()))
			.getMessages()).extracting(Message::getTs).containsExactly(two);
		assertThat(bench.methods()
			.conversationsHistory((request) -> request.channel(channel).oldest(two).inclusive(true))
			.getMessages()).extracting(Message::getTs).containsExactly(three, two);
		assertThat(bench.methods().conversationsHistory((request) -> request.channel(channel).cursor("x")).getError())
			.isEqualTo("invalid_cursor");
	}

	@Test
	void readsOnlyWhereItIs() throws Exception {
		assertThat(bench.methods().conversationsHistory((request) -> request.channel(SmallSeed.ELSEWHERE)).getError())
			.isEqualTo("not_in_channel");
		assertThat(bench.methods().conversationsHistory((request) -> request.channel(SmallSeed.SECRET)).getError())
			.isEqualTo("channel_not_found");
	}

	private static Message latest(String channel, boolean metadata) throws Exception {
		return bench.methods()
			.conversationsHistory((request) -> request.channel(channel).includeAllMetadata(metadata))
			.getMessages()
			.getFirst();
	}

	private static String direct(String user) throws Exception {
		return bench.methods().conversationsOpen((request) -> request.users(List.of(user))).getChannel().getId();
	}

	private static String say(String channel, String text, @Nullable String threadTs) throws Exception {
		return bench.methods()
			.chatPostMessage((request) -> request.channel(channel).text(text).threadTs(threadTs))
			.getTs();
	}

}
