package org.pandu.slack.bolt;

import java.util.Set;

import org.pandu.id.Ids;
import org.pandu.id.TeamId;
import org.pandu.slack.Modal;
import org.pandu.slack.Reference;
import org.pandu.slack.SlackFailure;
import org.pandu.slack.SlackGateway;
import org.pandu.text.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fills a modal that is open already, when no caller is left to be told of a failure: the
 * modal tells it, so that its reader neither waits in vain nor acts on what is old.
 *
 * @param slack where it is open
 * @param team the workspace
 * @param words the reader's words
 * @param view Slack's id of its view
 */
record Filling(SlackGateway slack, TeamId team, Words words, String view) {

	private static final Logger log = LoggerFactory.getLogger(Filling.class);

	/** Its reader has closed it. */
	private static final Set<String> CLOSED = Set.of("not_found", "view_not_found");

	void fill(Modal modal) {
		try {
			this.slack.fill(this.team, this.view, modal);
		}
		catch (RuntimeException ex) {
			if (isClosed(ex)) {
				log.info("A modal was closed before it was filled");
				return;
			}
			String reference = Reference.next(Ids.next());
			log.error("{} Filling a modal failed", reference, ex);
			tell(reference);
		}
	}

	private void tell(String reference) {
		try {
			this.slack.fill(this.team, this.view,
					Trigger.alert(this.words, this.words.of("slack.failed", "reference", reference)));
		}
		catch (RuntimeException ex) {
			log.warn("{} The modal could not tell it: {}", reference, ex.toString());
		}
	}

	private static boolean isClosed(RuntimeException failure) {
		return failure instanceof SlackFailure.Refused refused && CLOSED.contains(refused.code());
	}

}
