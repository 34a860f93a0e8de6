package org.pandu.slack.bolt;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import com.slack.api.Slack;
import com.slack.api.app_backend.interactive_components.ActionResponseSender;
import com.slack.api.app_backend.interactive_components.response.ActionResponse;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.response.chat.ChatPostMessageResponse;
import com.slack.api.model.Message.Metadata;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.webhook.WebhookResponse;
import org.pandu.id.PersonId;
import org.pandu.id.TeamId;
import org.pandu.slack.FileRenderer;
import org.pandu.slack.Message;
import org.pandu.slack.Modal;
import org.pandu.slack.Mrkdwn;
import org.pandu.slack.SlackFailure;
import org.pandu.slack.SlackGateway;
import org.pandu.slack.Workspaces;

/**
 * Slack's Web API through the Java SDK.
 */
final class SdkGateway implements SlackGateway {

	private static final String EVENT_TYPE = "pandu_notice";

	private static final int FALLBACK_LENGTH = 3000;

	private final Slack slack;

	private final Workspaces workspaces;

	private final Map<PersonId, String> directMessages = new ConcurrentHashMap<>();

	SdkGateway(Slack slack, Workspaces workspaces) {
		this.slack = slack;
		this.workspaces = workspaces;
	}

	@Override
	public Posted post(TeamId team, String recipient, Message message, UUID notice) {
		String channel = PersonId.isShapeOf(recipient) ? directMessage(new PersonId(team, recipient)) : recipient;
		Metadata metadata = Metadata.builder()
			.eventType(EVENT_TYPE)
			.eventPayload(Map.of("notice", notice.toString()))
			.build();
		ChatPostMessageResponse posted = SdkCalls
			.of(() -> methods(team).chatPostMessage((request) -> request.channel(channel)
				.text(fallback(message))
				.blocks(message.blocks())
				.metadata(metadata)
				.unfurlLinks(false)
				.unfurlMedia(false)));
		return new Posted(posted.getChannel(), posted.getTs());
	}

	@Override
	public void update(TeamId team, Posted posted, Message message) {
		SdkCalls.of(() -> methods(team).chatUpdate((request) -> request.channel(posted.channel())
			.ts(posted.ts())
			.text(fallback(message))
			.blocks(message.blocks())));
	}

	@Override
	public Optional<Posted> findPosted(PersonId person, UUID notice, Instant since) {
		String channel = directMessage(person);
		return SdkCalls
			.of(() -> methods(person.team()).conversationsHistory((request) -> request.channel(channel)
				.oldest(since.getEpochSecond() + ".000000")
				.includeAllMetadata(true)
				.limit(200)))
			.getMessages()
			.stream()
			.filter((message) -> message.getMetadata() != null
					&& EVENT_TYPE.equals(message.getMetadata().getEventType())
					&& notice.toString().equals(message.getMetadata().getEventPayload().get("notice")))
			.findFirst()
			.map((message) -> new Posted(channel, message.getTs()));
	}

	@Override
	public void upload(TeamId team, Posted thread, FileRenderer.Attachment file) {
		SdkCalls.of(() -> methods(team).filesUploadV2((request) -> request.channel(thread.channel())
			.threadTs(thread.ts())
			.fileData(file.content())
			.filename(file.name())
			.title(file.title())
			.altTxt(file.altText())
			.initialComment(file.comment())));
	}

	@Override
	public void publishHome(PersonId person, List<LayoutBlock> blocks) {
		SdkCalls.of(() -> methods(person.team())
			.viewsPublish((request) -> request.userId(person.user()).view(Views.home(blocks))));
	}

	@Override
	public String open(TeamId team, String trigger, Modal modal) {
		return SdkCalls
			.of(() -> methods(team).viewsOpen((request) -> request.triggerId(trigger).view(Views.modal(modal))))
			.getView()
			.getId();
	}

	@Override
	public void fill(TeamId team, String viewId, Modal modal) {
		SdkCalls.of(() -> methods(team).viewsUpdate((request) -> request.viewId(viewId).view(Views.modal(modal))));
	}

	@Override
	public String push(TeamId team, String trigger, Modal modal) {
		return SdkCalls
			.of(() -> methods(team).viewsPush((request) -> request.triggerId(trigger).view(Views.modal(modal))))
			.getView()
			.getId();
	}

	@Override
	public void replace(TeamId team, String viewId, String hash, Modal modal) {
		SdkCalls.of(() -> methods(team)
			.viewsUpdate((request) -> request.viewId(viewId).hash(hash).view(Views.modal(modal))));
	}

	@Override
	public void respond(String responseUrl, String mrkdwn) {
		try {
			WebhookResponse answer = new ActionResponseSender(this.slack).send(responseUrl,
					ActionResponse.builder().responseType("ephemeral").replaceOriginal(false).text(mrkdwn).build());
			if (answer.getCode() != 200) {
				throw new SlackFailure.Refused("response_url_" + answer.getCode());
			}
		}
		catch (IOException ex) {
			throw new SlackFailure.InDoubt(ex.getClass().getSimpleName());
		}
	}

	private String directMessage(PersonId person) {
		String known = this.directMessages.get(person);
		if (known != null) {
			return known;
		}
		String channel = SdkCalls
			.of(() -> methods(person.team()).conversationsOpen((request) -> request.users(List.of(person.user()))))
			.getChannel()
			.getId();
		this.directMessages.put(person, channel);
		return channel;
	}

	private MethodsClient methods(TeamId team) {
		return this.slack.methods(this.workspaces.botToken(team));
	}

	private static String fallback(Message message) {
		return Mrkdwn.plain(Mrkdwn.fit(message.fallback(), FALLBACK_LENGTH));
	}

}
