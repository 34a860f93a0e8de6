package org.pandu.slack;

import java.util.List;

import com.slack.api.model.block.LayoutBlock;

/**
 * A message in Slack.
 *
 * @param fallback the text for notifications and screen readers: makes sense read aloud,
 * holds nothing confidential, is plain text that the gateway escapes
 * @param blocks what is shown, at most 50
 */
public record Message(String fallback, List<LayoutBlock> blocks) {

	public Message {
		blocks = List.copyOf(blocks);
	}

}
