package org.pandu.fasttrack;

import java.util.List;

/**
 * A request is to be shown to others, without its requester's name. Published in the
 * transaction that did it.
 *
 * @param request the request as it is now
 * @param recipients Slack's ids of the coaches, or of their channel
 */
public record FastTrackOffered(FastTrackRequest request, List<String> recipients) {

	public FastTrackOffered {
		recipients = List.copyOf(recipients);
	}

}
