package org.pandu.slack;

import java.util.Optional;

import org.pandu.id.PersonId;

/**
 * A shortcut chosen in the menu of a message. The message's words are not handed on.
 */
public interface MessageCall extends Call {

	/**
	 * Who wrote the message; empty when an app did.
	 */
	Optional<PersonId> author();

}
