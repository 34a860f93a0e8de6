package org.pandu.pairing.slack;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import com.slack.api.model.block.element.ButtonElement;
import org.pandu.pairing.Pairing;
import org.pandu.slack.blocks.Choice;
import org.pandu.text.Words;

/**
 * What the ending of a pairing needs to know of its sessions. Implemented where sessions
 * are kept.
 */
public interface ClosingConversations {

	/**
	 * The next booked sessions, any of which may be the closing conversation; few. The
	 * values are their ids.
	 */
	List<Choice> booked(Pairing pairing, Words words);

	/**
	 * When a session is; empty when it is no longer to come.
	 */
	Optional<String> when(Pairing pairing, UUID session, Words words);

	/**
	 * Opens the form that arranges a session.
	 */
	ButtonElement arrange(Pairing pairing, Words words);

}
