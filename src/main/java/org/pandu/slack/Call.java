package org.pandu.slack;

import java.util.function.Supplier;

import org.pandu.id.PersonId;
import org.pandu.text.Words;

/**
 * Something a person did in Slack, which waits for an answer.
 */
public interface Call {

	PersonId actor();

	Words words();

	/**
	 * Opens a modal; from within a modal it is pushed on top. Once for each call, before
	 * anything slow: the trigger lives 3 s.
	 */
	void open(Modal modal);

	/**
	 * Opens a modal whose content may take longer than the trigger lives. Where it is not
	 * there soon, a word that it is being worked out stands in its place until it is.
	 * What goes wrong after that is told in the modal.
	 * @param title the modal's title meanwhile
	 * @param modal reads the content, in a thread and transactions of its own
	 */
	void openLater(String title, Supplier<Modal> modal);

	/**
	 * Tells the actor something only they see: beside the message that was clicked, in
	 * the channel of the command, or as a small modal where there is no channel.
	 * @param mrkdwn the text; what people typed or are called is escaped in it
	 */
	void tell(String mrkdwn);

}
