package org.pandu.fasttrack.slack;

import java.util.ArrayList;
import java.util.List;

import com.slack.api.model.block.element.OverflowMenuElement;
import org.pandu.fasttrack.FastTrackId;
import org.pandu.fasttrack.FastTrackRequest;
import org.pandu.program.slack.BeyondModal;
import org.pandu.slack.ActionCall;
import org.pandu.slack.Interactions;
import org.pandu.slack.SlackFeature;
import org.pandu.slack.blocks.Choice;
import org.pandu.slack.blocks.Pieces;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * The requester's menu for what is rare: read the own words, add some, look for other
 * help.
 */
@Component
class MoreMenu implements SlackFeature {

	private static final String READ = "read";

	private static final String ADD = "add";

	private static final String BEYOND = "beyond";

	private final RequestWordsModal reading;

	private final AddForm adding;

	private final BeyondModal beyond;

	MoreMenu(RequestWordsModal reading, AddForm adding, BeyondModal beyond) {
		this.reading = reading;
		this.adding = adding;
		this.beyond = beyond;
	}

	static OverflowMenuElement of(FastTrackRequest request, boolean settled, Words words) {
		String id = " " + request.id().subject();
		List<Choice> choices = new ArrayList<>();
		choices.add(new Choice(READ + id, words.of("fasttrack.read-own")));
		if (request.isOpen()) {
			choices.add(new Choice(ADD + id, words.of("fasttrack.add")));
		}
		if (!settled) {
			choices.add(new Choice(BEYOND + id, words.of("program.beyond")));
		}
		return Pieces.overflow(FastTrackActions.MORE, choices);
	}

	@Override
	public void register(Interactions on) {
		on.action(FastTrackActions.MORE, this::open);
	}

	private void open(ActionCall call) {
		String[] value = call.value().split(" ", 2);
		FastTrackId id = FastTrackId.parse(call.actor().team(), value[1]);
		switch (value[0]) {
			case READ -> this.reading.topic(call, id);
			case ADD -> this.adding.open(call, id);
			default -> call.open(this.beyond.about(call.actor(), call.words()));
		}
	}

}
