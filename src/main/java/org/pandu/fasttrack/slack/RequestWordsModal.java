package org.pandu.fasttrack.slack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.slack.api.model.block.LayoutBlock;
import org.pandu.fasttrack.FastTrackId;
import org.pandu.fasttrack.FastTrackRequests;
import org.pandu.fasttrack.FastTrackWords;
import org.pandu.id.PersonId;
import org.pandu.pairing.Pairings;
import org.pandu.slack.ActionCall;
import org.pandu.slack.Interactions;
import org.pandu.slack.Modal;
import org.pandu.slack.SlackFeature;
import org.pandu.slack.blocks.Pieces;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * The words of a request: what it is about, and what the coach wrote when declining.
 */
@Component
class RequestWordsModal implements SlackFeature {

	private final FastTrackWords fastTrackWords;

	private final FastTrackRequests requests;

	private final Pairings pairings;

	RequestWordsModal(FastTrackWords fastTrackWords, FastTrackRequests requests, Pairings pairings) {
		this.fastTrackWords = fastTrackWords;
		this.requests = requests;
		this.pairings = pairings;
	}

	@Override
	public void register(Interactions on) {
		on.action(FastTrackActions.READ_TOPIC,
				(call) -> topic(call, FastTrackId.parse(call.actor().team(), call.value())));
		on.action(FastTrackActions.READ_WORD, this::word);
	}

	void topic(ActionCall call, FastTrackId id) {
		Words words = call.words();
		List<LayoutBlock> blocks = new ArrayList<>(of(call.actor(), id, words));
		blocks.add(Pieces
			.context(words.of("fasttrack.topic.who", "writer", this.requests.require(id).requesterId().mention())));
		call.open(new Modal(FastTrackActions.READ_TOPIC, "", words.of("fasttrack.topic.title"), null,
				words.of("slack.close"), blocks));
	}

	/**
	 * All that the requester said: for who may read it, in modals only.
	 */
	List<LayoutBlock> of(PersonId reader, FastTrackId id, Words words) {
		FastTrackWords.Read read = this.fastTrackWords.read(reader, id);
		List<LayoutBlock> blocks = new ArrayList<>();
		blocks.add(Pieces.section("*" + Categories.label(read.category(), words) + "*"));
		blocks.add(text(read.topic(), words));
		read.times().ifPresent((times) -> {
			blocks.add(Pieces.context(words.of("fasttrack.topic.times")));
			blocks.add(Pieces.words(times));
		});
		return blocks;
	}

	private void word(ActionCall call) {
		FastTrackId id = FastTrackId.parse(call.actor().team(), call.value());
		Words words = call.words();
		Optional<String> word = this.fastTrackWords.word(call.actor(), id);
		PersonId coach = this.pairings.require(this.requests.require(id).pairing()).coachId();
		call.open(new Modal(FastTrackActions.READ_WORD, "", words.of("fasttrack.word.title"), null,
				words.of("slack.close"),
				List.of(text(word, words), Pieces.context(words.of("fasttrack.word.who", "writer", coach.mention())))));
	}

	private static LayoutBlock text(Optional<String> typed, Words words) {
		return typed.<LayoutBlock>map(Pieces::words).orElseGet(() -> Pieces.section(words.of("session.words.none")));
	}

}
