package org.pandu.pairing.slack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import com.slack.api.model.block.LayoutBlock;
import org.jspecify.annotations.Nullable;
import org.pandu.pairing.EndCause;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.PairingClosing;
import org.pandu.pairing.Parting;
import org.pandu.slack.FormValues;
import org.pandu.slack.Modal;
import org.pandu.slack.Submission;
import org.pandu.slack.SubmissionCall;
import org.pandu.slack.blocks.Choice;
import org.pandu.slack.blocks.Field;
import org.pandu.slack.blocks.Pieces;
import org.pandu.slack.blocks.Wordings;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * What the forms that end a pairing and hand it over ask alike: why, and when.
 */
@Component
class PartingFields {

	static final String CAUSE = "cause";

	static final String REASON = "reason";

	static final String WHEN = "when";

	static final PairingClosing.Fields FIELDS = new PairingClosing.Fields(WHEN, REASON);

	private static final String NOW = "now";

	/** After a closing conversation that is still to be arranged. */
	private static final String LATER = "later";

	private final ClosingConversations conversations;

	PartingFields(ClosingConversations conversations) {
		this.conversations = conversations;
	}

	List<LayoutBlock> why(Words words) {
		return List.of(
				Field.of(CAUSE, words.of("pairing.field.cause"))
					.mayBeEmpty()
					.select(Wordings.of(EndCause.class, "pairing.cause", words), null),
				Field.of(REASON, words.of("pairing.field.end-reason"))
					.mayBeEmpty()
					.hint(words.of("pairing.hint.end-reason"))
					.text("", "", Parting.LONGEST_REASON));
	}

	LayoutBlock when(Pairing pairing, Words words) {
		List<Choice> choices = new ArrayList<>();
		choices.add(new Choice(NOW, words.of("pairing.when.now")));
		for (Choice booked : this.conversations.booked(pairing, words)) {
			choices.add(new Choice(booked.value(), words.of("pairing.when.after", "session", booked.label())));
		}
		choices.add(new Choice(LATER, words.of("pairing.when.later")));
		return Field.of(WHEN, words.of("pairing.field.when")).hint(words.of("pairing.hint.when")).radio(choices, NOW);
	}

	static Parting parting(FormValues values, Pairing.Ending how, @Nullable Boolean keepSteps) {
		return new Parting(how, values.option(CAUSE).map(EndCause::valueOf).orElse(null),
				values.text(REASON).orElse(""), keepSteps);
	}

	static boolean isNow(FormValues values) {
		return values.option(WHEN).filter(NOW::equals).isPresent();
	}

	/**
	 * The session that was chosen; empty for one to be arranged.
	 */
	static Optional<UUID> session(FormValues values) {
		return values.option(WHEN).filter((value) -> !value.equals(LATER)).map(UUID::fromString);
	}

	/**
	 * What is shown once an end is planned: what comes next, and for the two the way to
	 * it.
	 * @param form the form that planned it
	 * @param title the key of its title
	 * @param arranged whether the session is booked
	 */
	Submission planned(SubmissionCall call, String form, String title, Pairing pairing, boolean arranged) {
		Words words = call.words();
		List<LayoutBlock> blocks = new ArrayList<>();
		blocks.add(Pieces.section(words.of("pairing.closing.planned")));
		if (!arranged && pairing.sideOf(call.actor()).isPresent()) {
			blocks.add(Pieces.buttons(this.conversations.arrange(pairing, words)));
		}
		return new Submission.Show(new Modal(form, "", words.of(title), null, words.of("slack.close"), blocks));
	}

}
