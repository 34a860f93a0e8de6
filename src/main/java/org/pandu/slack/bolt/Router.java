package org.pandu.slack.bolt;

import java.util.function.Consumer;

import com.slack.api.app_backend.interactive_components.payload.GlobalShortcutPayload;
import com.slack.api.bolt.App;
import com.slack.api.model.event.AppHomeOpenedEvent;
import com.slack.api.model.event.MessageEvent;
import com.slack.api.model.event.UserChangeEvent;
import org.pandu.id.Ids;
import org.pandu.id.PersonId;
import org.pandu.id.TeamId;
import org.pandu.slack.Call;
import org.pandu.slack.AccountChanges;
import org.pandu.slack.DirectMessages;
import org.pandu.slack.HomeVisits;
import org.pandu.slack.Interactions;
import org.pandu.slack.Mrkdwn;
import org.pandu.slack.Reference;
import org.pandu.slack.SlackFailure;
import org.pandu.slack.SlackGateway;
import org.pandu.text.ReaderLookup;
import org.pandu.text.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Registers the features' interactions with Bolt. Every handler runs in the one wrapper
 * here: a refusal is told in the reader's words, anything unexpected with a reference.
 */
final class Router implements Interactions {

	private static final Logger log = LoggerFactory.getLogger(Router.class);

	private final App app;

	private final SlackGateway slack;

	private final ReaderLookup readers;

	private final Submissions submissions;

	private final Subcommands subcommands = new Subcommands();

	private final Presses presses = new Presses();

	Router(App app, SlackGateway slack, ReaderLookup readers, Submissions submissions, HomeVisits visits,
			DirectMessages directMessages, AccountChanges accounts) {
		this.app = app;
		this.slack = slack;
		this.readers = readers;
		this.submissions = submissions;
		app.command("/coach", (request, context) -> {
			PersonId actor = person(context.getTeamId(), context.getRequestUserId());
			Subcommands.Typed typed = Subcommands.split(request.getPayload().getText());
			Command call = new Command(slack, actor, readers.words(actor), request.getPayload(), typed.rest());
			guard(call, "/coach", () -> this.subcommands.handle(typed.word(), call));
			return call.told().isEmpty() ? context.ack() : context.ack(call.told());
		});
		app.event(AppHomeOpenedEvent.class, (request, context) -> {
			if ("home".equals(request.getEvent().getTab())) {
				visits.opened(person(context.getTeamId(), request.getEvent().getUser()));
			}
			return context.ack();
		});
		app.event(MessageEvent.class, (request, context) -> {
			MessageEvent message = request.getEvent();
			if ("im".equals(message.getChannelType()) && message.getBotId() == null && message.getUser() != null) {
				directMessages.answer(person(context.getTeamId(), message.getUser()), message.getTs());
			}
			return context.ack();
		});
		app.event(UserChangeEvent.class, (request, context) -> {
			accounts.changed(new TeamId(context.getTeamId()), SdkDirectory.account(request.getEvent().getUser()));
			return context.ack();
		});
		action(Trigger.ALERT, (call) -> {
		});
	}

	@Override
	public void command(String english, String indonesian, String usageKey, CommandHandler handler) {
		this.subcommands.add(english, indonesian, usageKey, handler);
	}

	@Override
	public void action(String actionId, ActionHandler handler) {
		this.app.blockAction(actionId, (request, context) -> {
			PersonId actor = person(context.getTeamId(), context.getRequestUserId());
			Click call = new Click(this.slack, actor, this.readers.words(actor), request.getPayload(), this.presses);
			guard(call, actionId, () -> handler.handle(call));
			return context.ack();
		});
	}

	@Override
	public <T> void submissionWith(String callbackId, Inquiry<T> inquiry, InformedHandler<T> handler) {
		this.app.viewSubmission(callbackId, (request, context) -> {
			PersonId actor = person(context.getTeamId(), context.getRequestUserId());
			return this.submissions.answer(actor, this.readers.words(actor), request.getPayload(), context, inquiry,
					handler);
		});
	}

	@Override
	public void shortcut(String callbackId, ShortcutHandler handler) {
		this.app.globalShortcut(callbackId, (request, context) -> {
			GlobalShortcutPayload payload = request.getPayload();
			PersonId actor = person(context.getTeamId(), context.getRequestUserId());
			Call call = new Trigger(this.slack, actor, this.readers.words(actor), payload.getTriggerId(),
					Trigger.Place.ELSEWHERE);
			guard(call, callbackId, () -> handler.handle(call));
			return context.ack();
		});
	}

	@Override
	public void messageShortcut(String callbackId, MessageShortcutHandler handler) {
		this.app.messageShortcut(callbackId, (request, context) -> {
			PersonId actor = person(context.getTeamId(), context.getRequestUserId());
			MessageTrigger call = new MessageTrigger(this.slack, actor, this.readers.words(actor),
					request.getPayload());
			guard(call, callbackId, () -> handler.handle(call));
			return context.ack();
		});
	}

	private static void guard(Call call, String what, Runnable handler) {
		try {
			handler.run();
		}
		catch (Refusal refusal) {
			tell(call, what, (to) -> to.tell(refusal.in(to.words(), Mrkdwn::escape)));
		}
		catch (RuntimeException ex) {
			String reference = Reference.next(Ids.next());
			log.error("{} {} failed", reference, what, ex);
			tell(call, what, (to) -> to.tell(to.words().of("slack.failed", "reference", reference)));
		}
	}

	/**
	 * Telling may fail itself, for example when the trigger has expired; then nothing
	 * more can be said to the person.
	 */
	private static void tell(Call call, String what, Consumer<Call> words) {
		try {
			words.accept(call);
		}
		catch (SlackFailure failure) {
			log.warn("{}: the answer did not reach the person: {}", what, failure.code());
		}
	}

	private PersonId person(String team, String user) {
		PersonId person = new PersonId(new TeamId(team), user);
		this.readers.meet(person);
		return person;
	}

}
