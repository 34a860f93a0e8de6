package org.pandu.fasttrack.slack;

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
		on.action(FastTrackActions.READ_TOPIC, this::topic);
		on.action(FastTrackActions.READ_WORD, this::word);
	}

	private void topic(ActionCall call) {
		FastTrackId id = FastTrackId.parse(call.actor().team(), call.value());
		Optional<String> topic = this.fastTrackWords.topic(call.actor(), id);
		show(call, FastTrackActions.READ_TOPIC, "fasttrack.topic.title", topic,
				call.words().of("fasttrack.topic.who", "writer", this.requests.require(id).requesterId().mention()));
	}

	private void word(ActionCall call) {
		FastTrackId id = FastTrackId.parse(call.actor().team(), call.value());
		Optional<String> word = this.fastTrackWords.word(call.actor(), id);
		PersonId coach = this.pairings.require(this.requests.require(id).pairing()).coachId();
		show(call, FastTrackActions.READ_WORD, "fasttrack.word.title", word,
				call.words().of("fasttrack.word.who", "writer", coach.mention()));
	}

	private static void show(ActionCall call, String callbackId, String titleKey, Optional<String> text, String who) {
		Words words = call.words();
		call.open(new Modal(callbackId, "", words.of(titleKey), null, words.of("slack.close"), List.of(
				text.<LayoutBlock>map(Pieces::words).orElseGet(() -> Pieces.section(words.of("session.words.none"))),
				Pieces.context(who))));
	}

}
