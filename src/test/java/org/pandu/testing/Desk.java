package org.pandu.testing;

import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;

import org.pandu.database.Transactions;
import org.pandu.id.Ids;
import org.pandu.id.PersonId;
import org.pandu.slack.FormIds;
import org.pandu.slack.FormValues;
import org.pandu.slack.Interactions;
import org.pandu.slack.Modal;
import org.pandu.slack.Mrkdwn;
import org.pandu.slack.OpenModal;
import org.pandu.slack.SlackFeature;
import org.pandu.slack.Submission;
import org.pandu.text.ReaderLookup;
import org.pandu.text.Refusal;

/**
 * The desk at which a test sits as any person: it types commands, clicks and sends forms,
 * and each is answered by the handlers the features registered, as behind Bolt. Unlike
 * there, an unexpected failure fails the test.
 */
public final class Desk implements Interactions {

	private final ReaderLookup readers;

	private final Transactions transactions;

	private final FormIds formIds;

	private final Map<String, CommandHandler> commands = new HashMap<>();

	private final Map<String, ActionHandler> actions = new HashMap<>();

	private final Map<String, Form> forms = new HashMap<>();

	private final Map<String, ShortcutHandler> shortcuts = new HashMap<>();

	private final Map<String, MessageShortcutHandler> messageShortcuts = new HashMap<>();

	private final Map<Modal, UUID> ids = new IdentityHashMap<>();

	public Desk(List<SlackFeature> features, ReaderLookup readers, Transactions transactions, FormIds formIds) {
		this.readers = readers;
		this.transactions = transactions;
		this.formIds = formIds;
		features.forEach((feature) -> feature.register(this));
	}

	private record Form(BiFunction<PersonId, OpenModal, SubmissionHandler> prepared) {
	}

	/** Carries an answer without effect out of its transaction. */
	private static final class NoEffect extends RuntimeException {

		private final transient Submission answer;

		NoEffect(Submission answer) {
			super(null, null, false, false);
			this.answer = answer;
		}

	}

	/**
	 * Types a subcommand, such as {@code pair}, with people mentioned after it.
	 */
	public Reply type(PersonId actor, String word, PersonId... mentions) {
		return type(actor, word, "", mentions);
	}

	/**
	 * Types a subcommand with words and people after it.
	 */
	public Reply type(PersonId actor, String word, String arguments, PersonId... mentions) {
		this.readers.meet(actor);
		TestCall call = new TestCall(actor, this.readers.words(actor), "", Optional.empty(), arguments,
				Arrays.asList(mentions));
		guard(call, () -> known(this.commands, word).handle(call));
		return reply(call, null);
	}

	/**
	 * Clicks in a message or on the Home tab.
	 */
	public Reply click(PersonId actor, String actionId, String value) {
		return click(actor, actionId, value, Optional.empty());
	}

	/**
	 * Clicks a button that is shown in a message or on the Home tab.
	 */
	public Reply click(PersonId actor, Shown.Button button) {
		return click(actor, button.actionId(), button.value());
	}

	/**
	 * Clicks in a modal as it is filled in.
	 */
	public Reply click(PersonId actor, Filled in, String actionId, String value) {
		return click(actor, actionId, value, Optional.of(openModal(in)));
	}

	/**
	 * Clicks a button that is shown in a modal.
	 */
	public Reply click(PersonId actor, Modal in, Shown.Button button) {
		return click(actor, Filled.of(actor.team(), in), button.actionId(), button.value());
	}

	/**
	 * Sends a form off. The same modal sent twice is the same form.
	 */
	public Reply send(PersonId actor, Filled filled) {
		this.readers.meet(actor);
		TestCall call = new TestCall(actor, this.readers.words(actor), "", Optional.of(openModal(filled)), "",
				List.of());
		Form form = known(this.forms, filled.modal().callbackId());
		try {
			SubmissionHandler handler = form.prepared().apply(actor, call.form());
			return reply(call, run(call, handler, filled));
		}
		catch (NoEffect none) {
			return reply(call, none.answer);
		}
		catch (Refusal refusal) {
			String field = Optional.ofNullable(refusal.field()).orElse("");
			return reply(call, new Submission.Errors(Map.of(field, refusal.in(call.words()))));
		}
	}

	/**
	 * Opens a global shortcut.
	 */
	public Reply shortcut(PersonId actor, String callbackId) {
		this.readers.meet(actor);
		TestCall call = new TestCall(actor, this.readers.words(actor), "", Optional.empty(), "", List.of());
		guard(call, () -> known(this.shortcuts, callbackId).handle(call));
		return reply(call, null);
	}

	/**
	 * Chooses a shortcut in the menu of a message.
	 * @param author who wrote the message; none for an app
	 */
	public Reply messageShortcut(PersonId actor, String callbackId, PersonId... author) {
		this.readers.meet(actor);
		TestCall call = new TestCall(actor, this.readers.words(actor), "", Optional.empty(), "", List.of(author));
		guard(call, () -> known(this.messageShortcuts, callbackId).handle(call));
		return reply(call, null);
	}

	@Override
	public void command(String english, String indonesian, String usageKey, CommandHandler handler) {
		this.commands.put(english, handler);
		this.commands.put(indonesian, handler);
	}

	@Override
	public void action(String actionId, ActionHandler handler) {
		if (this.actions.put(actionId, handler) != null) {
			throw new AssertionError("Two handlers for " + actionId);
		}
	}

	@Override
	public <T> void submissionWith(String callbackId, Inquiry<T> inquiry, InformedHandler<T> handler) {
		if (this.forms.put(callbackId, new Form((actor, form) -> {
			T known = inquiry.ask(actor, form);
			return (call) -> handler.handle(call, known);
		})) != null) {
			throw new AssertionError("Two handlers for the form " + callbackId);
		}
	}

	@Override
	public void shortcut(String callbackId, ShortcutHandler handler) {
		this.shortcuts.put(callbackId, handler);
	}

	@Override
	public void messageShortcut(String callbackId, MessageShortcutHandler handler) {
		this.messageShortcuts.put(callbackId, handler);
	}

	private Reply click(PersonId actor, String actionId, String value, Optional<OpenModal> modal) {
		this.readers.meet(actor);
		TestCall call = new TestCall(actor, this.readers.words(actor), value, modal, "", List.of());
		guard(call, () -> known(this.actions, actionId).handle(call));
		return reply(call, null);
	}

	private OpenModal openModal(Filled filled) {
		UUID id = this.ids.computeIfAbsent(filled.modal(), (ignored) -> Ids.next());
		return new OpenModal(id, filled.modal().subject(), filled);
	}

	private Submission run(TestCall call, SubmissionHandler handler, Filled filled) {
		return this.transactions.write(() -> {
			if (!this.formIds.spend(call.actor().team(), call.form().id())) {
				throw new NoEffect(new Submission.Errors(Map.of("", call.words().of("slack.form.spent"))));
			}
			Submission answer = handler.handle(call);
			if (answer instanceof Submission.Errors || answer instanceof Submission.Ask) {
				throw new NoEffect(answer);
			}
			return answer;
		});
	}

	private Reply reply(TestCall call, Submission answer) {
		Reply reply = new Reply(call.opened(), call.told(), answer);
		reply.modalIfAny().ifPresent((modal) -> Strict.check(modal, this.actions.keySet(), this.forms.keySet()));
		return reply;
	}

	private static void guard(TestCall call, Runnable handler) {
		try {
			handler.run();
		}
		catch (Refusal refusal) {
			call.tell(refusal.in(call.words(), Mrkdwn::escape));
		}
	}

	private static <T> T known(Map<String, T> handlers, String id) {
		T handler = handlers.get(id);
		if (handler == null) {
			throw new AssertionError("Nobody answers " + id + "; known are " + handlers.keySet());
		}
		return handler;
	}

}
