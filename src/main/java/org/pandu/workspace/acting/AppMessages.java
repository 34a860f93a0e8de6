package org.pandu.workspace.acting;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.pandu.workspace.api.Arguments;
import org.pandu.workspace.api.Content;
import org.pandu.workspace.api.Posting;
import org.pandu.workspace.state.Message;

import org.springframework.stereotype.Component;

/**
 * Messages of the app that are no calls of the Web API: answers to commands and to
 * response URLs. They are held to the same rules.
 */
@Component
final class AppMessages {

	private static final Set<String> KNOWN = Set.of("response_type", "replace_original", "delete_original", "thread_ts",
			"text", "markdown_text", "blocks", "attachments", "metadata", "mrkdwn", "parse", "link_names",
			"unfurl_links", "unfurl_media");

	private final Posting posting;

	AppMessages(Posting posting) {
		this.posting = posting;
	}

	/**
	 * Posts a message: for the person alone unless the answer says {@code in_channel}.
	 * @throws org.pandu.workspace.api.ApiError what Slack refuses
	 */
	void post(String channel, String user, Arguments answer) {
		boolean forAll = answer.text("response_type").filter("in_channel"::equals).isPresent();
		@Nullable String onlyFor = forAll ? null : user;
		this.posting.post(channel, Content.of(answer), answer.text("thread_ts").orElse(null), onlyFor);
	}

	/**
	 * Puts another content into a message.
	 * @throws org.pandu.workspace.api.ApiError what Slack refuses
	 */
	void replace(Message original, Arguments answer) {
		this.posting.replace(original, Content.of(answer));
	}

	/**
	 * What Slack takes in an answer, but surely was not meant.
	 */
	static List<String> warnings(Arguments answer) {
		Stream<String> unknown = answer.names()
			.stream()
			.filter((name) -> !KNOWN.contains(name))
			.sorted()
			.map((name) -> "unknown argument: " + name);
		boolean says = !answer.flag("delete_original");
		return Stream.concat(unknown, says ? Content.warnings(answer).stream() : Stream.empty()).toList();
	}

}
