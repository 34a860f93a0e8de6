package org.pandu.workspace.api;

import java.util.List;

import com.slack.api.methods.response.conversations.ConversationsListResponse;
import com.slack.api.methods.response.conversations.ConversationsOpenResponse;
import com.slack.api.model.Conversation;
import com.slack.api.model.ConversationType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pandu.workspace.SmallSeed;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * {@code conversations.*}: direct messages, channels, and who is in them.
 */
class ConversationTests {

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
	@CsvSource({ "U0NOBODY, user_not_found", "U0GONE, user_disabled", "U0ROBOT, cannot_dm_bot" })
	void opensNoDirectMessagesWith(String user, String error) throws Exception {
		assertThat(open(user).getError()).isEqualTo(error);
	}

	@Test
	void wantsToKnowWithWhomToOpenThem() throws Exception {
		assertThat(bench.methods().conversationsOpen((request) -> request).getError())
			.isEqualTo("users_list_not_supplied");
		assertThat(bench.methods().conversationsOpen((request) -> request.channel(SmallSeed.SECRET)).getError())
			.isEqualTo("channel_not_found");
		assertThat(bench.methods()
			.conversationsOpen((request) -> request.users(List.of(SmallSeed.ANDI, SmallSeed.BUDI)))
			.getError()).isEqualTo("invalid_user_combination");
		assertThat(bench.lastExchange().warnings()).singleElement().asString().contains("several people");
	}

	@Test
	void opensDirectMessagesOnce() throws Exception {
		ConversationsOpenResponse first = open(SmallSeed.BUDI);
		ConversationsOpenResponse second = open(SmallSeed.BUDI);
		assertThat(first.getChannel().getId()).startsWith("D").isEqualTo(second.getChannel().getId());
		assertThat(first.isAlreadyOpen()).isFalse();
		assertThat(second.isAlreadyOpen()).isTrue();
	}

	@Test
	void listsWhatTheAppCanSee() throws Exception {
		ConversationsListResponse all = bench.methods().conversationsList((request) -> request);
		assertThat(all.getChannels()).extracting(Conversation::getId)
			.containsExactlyInAnyOrder(SmallSeed.GENERAL, SmallSeed.ELSEWHERE, SmallSeed.OLD);
		assertThat(bench.methods().conversationsList((request) -> request.excludeArchived(true)).getChannels())
			.extracting(Conversation::getId)
			.doesNotContain(SmallSeed.OLD);
		assertThat(bench.methods()
			.conversationsList((request) -> request.types(List.of(ConversationType.PRIVATE_CHANNEL)))
			.getNeeded()).isEqualTo("groups:read");
	}

	@Test
	void saysWhoIsIn() throws Exception {
		assertThat(bench.methods().conversationsMembers((request) -> request.channel(SmallSeed.GENERAL)).getMembers())
			.contains(SmallSeed.ANDI, SmallSeed.BUDI);
		assertThat(bench.methods().conversationsMembers((request) -> request.channel("C0NOWHERE")).getError())
			.isEqualTo("channel_not_found");
		assertThat(bench.methods()
			.conversationsInfo((request) -> request.channel(SmallSeed.ELSEWHERE))
			.getChannel()
			.isMember()).isFalse();
		assertThat(bench.methods()
			.conversationsInfo((request) -> request.channel(SmallSeed.OLD))
			.getChannel()
			.isArchived()).isTrue();
	}

	private static ConversationsOpenResponse open(String user) throws Exception {
		return bench.methods().conversationsOpen((request) -> request.users(List.of(user)));
	}

}
