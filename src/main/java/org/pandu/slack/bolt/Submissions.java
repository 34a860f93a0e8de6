package org.pandu.slack.bolt;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.bolt.context.builtin.ViewSubmissionContext;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.block.InputBlock;
import com.slack.api.model.view.View;
import org.pandu.database.Transactions;
import org.pandu.id.Ids;
import org.pandu.id.PersonId;
import org.pandu.slack.FormIds;
import org.pandu.slack.Interactions.InformedHandler;
import org.pandu.slack.Interactions.Inquiry;
import org.pandu.slack.Interactions.SubmissionHandler;
import org.pandu.slack.Modal;
import org.pandu.slack.Mrkdwn;
import org.pandu.slack.Reference;
import org.pandu.slack.SlackGateway;
import org.pandu.slack.Submission;
import org.pandu.text.Refusal;
import org.pandu.text.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers sent forms. The form's id is spent in the handler's transaction; whatever does
 * not take effect is rolled back with it and leaves the form as it was typed.
 */
final class Submissions {

	private static final Logger log = LoggerFactory.getLogger(Submissions.class);

	private static final Duration STATEMENT_TIMEOUT = Duration.ofSeconds(2);

	private static final int ERROR_LENGTH = 2000;

	private final Transactions transactions;

	private final FormIds formIds;

	private final SlackGateway slack;

	Submissions(Transactions transactions, FormIds formIds, SlackGateway slack) {
		this.transactions = transactions;
		this.formIds = formIds;
		this.slack = slack;
	}

	/** Carries an answer without effect out of the transaction, which it rolls back. */
	private static final class NoEffect extends RuntimeException {

		private final transient Submission answer;

		NoEffect(Submission answer) {
			super(null, null, false, false);
			this.answer = answer;
		}

	}

	<T> Response answer(PersonId actor, Words words, ViewSubmissionPayload payload, ViewSubmissionContext context,
			Inquiry<T> inquiry, InformedHandler<T> handler) {
		View view = payload.getView();
		try {
			T known = inquiry.ask(actor, SentForm.form(actor, view));
			return switch (run(actor, words, payload, (call) -> handler.handle(call, known))) {
				case Submission.Done done -> context.ack((answer) -> answer.responseAction("clear"));
				case Submission.Back back -> back(actor, words, view, context, back.below());
				case Submission.Show show -> context.ackWithUpdate(Views.modal(show.modal()));
				case Submission.Ask ask -> context.ackWithUpdate(Views.modal(ask.modal()));
				case Submission.Errors errors -> errors(context, view, words, errors.byField());
			};
		}
		catch (Refusal refusal) {
			return errors(context, view, words,
					Map.of(Optional.ofNullable(refusal.field()).orElse(""), refusal.in(words)));
		}
		catch (RuntimeException ex) {
			String reference = Reference.next(Ids.next());
			log.error("{} The form {} failed", reference, view.getCallbackId(), ex);
			return errors(context, view, words, Map.of("", words.of("slack.failed", "reference", reference)));
		}
	}

	/**
	 * The form took effect, so its answer does not wait for Slack to take what is shown
	 * under it.
	 */
	private Response back(PersonId actor, Words words, View view, ViewSubmissionContext context, Modal below) {
		String under = view.getPreviousViewId();
		if (under == null) {
			return context.ack((answer) -> answer.responseAction("clear"));
		}
		Filling filling = new Filling(this.slack, actor.team(), words, under);
		Thread.startVirtualThread(() -> filling.fill(below));
		return context.ack();
	}

	private Submission run(PersonId actor, Words words, ViewSubmissionPayload payload, SubmissionHandler handler) {
		try {
			return this.transactions.writeWithin(STATEMENT_TIMEOUT, () -> {
				Views.Metadata metadata = Views.Metadata.read(payload.getView().getPrivateMetadata());
				if (!this.formIds.spend(actor.team(), metadata.form())) {
					return new Submission.Show(Trigger.alert(words, words.of("slack.form.spent")));
				}
				Submission answer = handler.handle(new SentForm(this.slack, actor, words, payload));
				if (answer instanceof Submission.Errors || answer instanceof Submission.Ask) {
					throw new NoEffect(answer);
				}
				return answer;
			});
		}
		catch (NoEffect none) {
			return none.answer;
		}
	}

	/**
	 * Errors at their fields. One that names no field of this form stands at the first,
	 * so that it is read and nothing typed is lost; a form without inputs shows it
	 * instead.
	 */
	private static Response errors(ViewSubmissionContext context, View view, Words words, Map<String, String> byField) {
		Map<String, InputBlock> inputs = view.getBlocks()
			.stream()
			.filter(InputBlock.class::isInstance)
			.map(InputBlock.class::cast)
			.collect(Collectors.toMap(InputBlock::getBlockId, (block) -> block, (one, other) -> one,
					LinkedHashMap::new));
		if (inputs.isEmpty()) {
			return context
				.ackWithUpdate(Views.modal(Trigger.alert(words, Mrkdwn.escape(String.join("\n", byField.values())))));
		}
		String first = inputs.keySet().iterator().next();
		return context.ackWithErrors(byField.entrySet()
			.stream()
			.collect(Collectors.toMap((error) -> inputs.containsKey(error.getKey()) ? error.getKey() : first,
					(error) -> Mrkdwn.fit(error.getValue(), ERROR_LENGTH), (one, other) -> one + "\n" + other)));
	}

}
