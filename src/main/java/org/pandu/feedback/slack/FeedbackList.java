package org.pandu.feedback.slack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import org.pandu.feedback.Feedback;
import org.pandu.feedback.FeedbackPage;
import org.pandu.feedback.FeedbackReading;
import org.pandu.feedback.NoPairing;
import org.pandu.id.PersonId;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.PairingId;
import org.pandu.slack.ActionCall;
import org.pandu.slack.Interactions;
import org.pandu.slack.Modal;
import org.pandu.slack.OpenModal;
import org.pandu.slack.SlackFeature;
import org.pandu.slack.blocks.Choice;
import org.pandu.slack.blocks.Pieces;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * A pairing's feedback in both directions, the newest first, a page at a time. The words
 * are read one by one.
 */
@Component
class FeedbackList implements SlackFeature {

	private static final int MOST_CHOICES = 100;

	private final FeedbackReading reading;

	private final GivingForm form;

	FeedbackList(FeedbackReading reading, GivingForm form) {
		this.reading = reading;
		this.form = form;
	}

	@Override
	public void register(Interactions on) {
		on.action(FeedbackActions.LIST, (call) -> call.open(page(call, ListPlace.parse(call.value()))));
		on.action(FeedbackActions.LIST_BACK, (call) -> call.update(page(call, ListPlace.parse(call.value()))));
		on.action(FeedbackActions.LIST_ON, (call) -> call.update(page(call, ListPlace.parse(call.value()))));
		on.action(FeedbackActions.LIST_OTHER, this::other);
	}

	private void other(ActionCall call) {
		String subject = call.modal().map(OpenModal::subject).orElseThrow();
		call.update(page(call, ListPlace.parse(subject).in(PairingId.parse(call.actor().team(), call.value()))));
	}

	private Modal page(ActionCall call, ListPlace asked) {
		Words words = call.words();
		PersonId reader = call.actor();
		List<Pairing> all = this.reading.pairingsOf(reader);
		Optional<Pairing> which = all.stream()
			.filter((pairing) -> asked.pairing().isEmpty() || pairing.id().subject().equals(asked.pairing()))
			.findFirst();
		if (which.isEmpty()) {
			throw new NoPairing();
		}
		Pairing pairing = which.get();
		FeedbackPage page = this.reading.page(reader, pairing.id(), asked.page());
		ListPlace place = new ListPlace(pairing.id().subject(), page.page(), asked.overForm());
		List<LayoutBlock> blocks = new ArrayList<>();
		blocks.add(head(pairing, all, reader, words));
		if (pairing.isActive() && !place.overForm()) {
			blocks.add(Pieces
				.buttons(Pieces.primary(words.of("feedback.give"), FeedbackActions.GIVE, pairing.id().subject())));
		}
		page.entries().forEach((feedback) -> blocks.add(entry(feedback, reader, words)));
		if (page.entries().isEmpty()) {
			blocks.add(Pieces.section(words.of("feedback.list.none")));
		}
		List<ButtonElement> turns = turns(page, place, words);
		if (!turns.isEmpty()) {
			blocks.add(Pieces.buttons(turns));
		}
		blocks.add(Pieces.context(words.of("feedback.who", "person", FeedbackLines.other(pairing, reader).mention())));
		return new Modal(FeedbackActions.LIST, place.written(), words.of("feedback.list.title"), null,
				words.of("slack.close"), blocks);
	}

	private LayoutBlock head(Pairing pairing, List<Pairing> all, PersonId reader, Words words) {
		String line = words.of("feedback.list.pairing", "kind", pairing.kind().name(), "person",
				FeedbackLines.other(pairing, reader).mention(), "ended", pairing.isActive() ? "no" : "yes");
		if (all.size() == 1) {
			return Pieces.section(line);
		}
		List<Choice> choices = all.stream()
			.limit(MOST_CHOICES)
			.map((one) -> new Choice(one.id().subject(), this.form.name(one, reader, words)))
			.toList();
		return Pieces.section(line, Pieces.menu(FeedbackActions.LIST_OTHER, choices, pairing.id().subject()));
	}

	private static LayoutBlock entry(Feedback feedback, PersonId reader, Words words) {
		return Pieces.section(
				FeedbackLines.title(feedback, reader, words) + "\n" + FeedbackLines.state(feedback, words),
				Pieces.button(words.of("feedback.read"), FeedbackActions.READ, feedback.id().subject()));
	}

	private static List<ButtonElement> turns(FeedbackPage page, ListPlace place, Words words) {
		List<ButtonElement> turns = new ArrayList<>();
		if (page.page() > 0) {
			turns.add(
					Pieces.button(words.of("feedback.list.back"), FeedbackActions.LIST_BACK, place.turn(-1).written()));
		}
		if (page.page() < page.pages() - 1) {
			turns.add(Pieces.button(words.of("feedback.list.on"), FeedbackActions.LIST_ON, place.turn(1).written()));
		}
		return turns;
	}

}
