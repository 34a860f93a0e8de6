package org.pandu.slack;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import com.slack.api.model.block.LayoutBlock;
import org.pandu.id.PersonId;
import org.pandu.id.TeamId;

/**
 * The calls Pandu makes to Slack. Each throws a {@link SlackFailure} when it does not
 * succeed; none is retried in here.
 */
public interface SlackGateway {

	/**
	 * A message's place in Slack.
	 *
	 * @param channel the channel or direct message
	 * @param ts Slack's id of the message within it
	 */
	record Posted(String channel, String ts) {
	}

	/**
	 * Posts a message. The notice's id goes along as metadata.
	 * @param recipient a channel's or a person's id
	 */
	Posted post(TeamId team, String recipient, Message message, UUID notice);

	void update(TeamId team, Posted posted, Message message);

	/**
	 * Looks for the message a notice may have left in a person's direct messages. A
	 * channel is not looked into: Pandu may not read channels.
	 * @param since how far to look back, in the workspace's own time
	 */
	Optional<Posted> findPosted(PersonId person, UUID notice, Instant since);

	/**
	 * Sends a file into the thread of a message.
	 */
	void upload(TeamId team, Posted thread, FileRenderer.Attachment file);

	void publishHome(PersonId person, List<LayoutBlock> blocks);

	/**
	 * Opens a modal.
	 * @param trigger Slack's id of what the person did: lives 3 s and serves once
	 * @return Slack's id of its view
	 */
	String open(TeamId team, String trigger, Modal modal);

	/**
	 * Fills a modal that was opened before, if it is still open.
	 */
	void fill(TeamId team, String viewId, Modal modal);

	/**
	 * Puts a modal on top of the one that is open.
	 * @return Slack's id of its view
	 */
	String push(TeamId team, String trigger, Modal modal);

	/**
	 * Replaces an open modal, if nobody else has meanwhile.
	 */
	void replace(TeamId team, String viewId, String hash, Modal modal);

	/**
	 * Tells the one who clicked something only they see.
	 * @param mrkdwn the text; what people typed or are called is escaped in it
	 */
	void respond(String responseUrl, String mrkdwn);

}
