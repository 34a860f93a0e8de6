package org.pandu.slack;

import org.pandu.id.PersonId;

/**
 * Where features register what they answer. Every handler runs inside one wrapper: it
 * answers a {@link org.pandu.text.Refusal} in the reader's words, and anything unexpected
 * with a reference that stands in the log too.
 */
public interface Interactions {

	/**
	 * A subcommand of {@code /coach}, by its English and its Indonesian word.
	 * @param usageKey the catalogue's key of its line in the help
	 */
	void command(String english, String indonesian, String usageKey, CommandHandler handler);

	/**
	 * A click on a button, menu or picker with this action id.
	 */
	void action(String actionId, ActionHandler handler);

	/**
	 * A form sent off. Runs in one transaction that also spends the form's one-time id: a
	 * second sending of the same form takes no effect and is answered kindly.
	 */
	default void submission(String callbackId, SubmissionHandler handler) {
		submission(callbackId, (actor, form) -> {
		}, handler);
	}

	/**
	 * A form sent off, with what must be asked of Slack before its transaction begins.
	 */
	default void submission(String callbackId, Preparation preparation, SubmissionHandler handler) {
		submissionWith(callbackId, (actor, form) -> {
			preparation.prepare(actor, form);
			return callbackId;
		}, (call, nothing) -> handler.handle(call));
	}

	/**
	 * The same, where the handler needs what was asked for.
	 */
	<T> void submissionWith(String callbackId, Inquiry<T> inquiry, InformedHandler<T> handler);

	/**
	 * A global shortcut.
	 */
	void shortcut(String callbackId, ShortcutHandler handler);

	/**
	 * A shortcut in the menu of a message.
	 */
	void messageShortcut(String callbackId, MessageShortcutHandler handler);

	/** Answers a subcommand. */
	@FunctionalInterface
	interface CommandHandler {

		void handle(CommandCall call);

	}

	/** Answers a click. */
	@FunctionalInterface
	interface ActionHandler {

		void handle(ActionCall call);

	}

	/**
	 * Asks Slack for what a form's handler will need, for example the people it names. A
	 * refusal stands at its field.
	 */
	@FunctionalInterface
	interface Preparation {

		void prepare(PersonId actor, OpenModal form);

	}

	/**
	 * Asks Slack for something a form's handler will need, such as a file's content. A
	 * refusal stands at its field.
	 */
	@FunctionalInterface
	interface Inquiry<T> {

		T ask(PersonId actor, OpenModal form);

	}

	/** Answers a form with what was asked for before. */
	@FunctionalInterface
	interface InformedHandler<T> {

		Submission handle(SubmissionCall call, T known);

	}

	/** Answers a form. */
	@FunctionalInterface
	interface SubmissionHandler {

		Submission handle(SubmissionCall call);

	}

	/** Answers a global shortcut. */
	@FunctionalInterface
	interface ShortcutHandler {

		void handle(Call call);

	}

	/** Answers a shortcut of a message. */
	@FunctionalInterface
	interface MessageShortcutHandler {

		void handle(MessageCall call);

	}

}
