package org.pandu.fasttrack.slack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import org.pandu.fasttrack.Escalation;
import org.pandu.fasttrack.FastTrackRequest;
import org.pandu.fasttrack.RequestTimes;
import org.pandu.id.PersonId;
import org.pandu.pairing.Pairings;
import org.pandu.people.Profiles;
import org.pandu.session.Sessions;
import org.pandu.slack.blocks.Pieces;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * A request as the requester's own coach sees it.
 */
@Component
class CoachPieces {

	private final Pairings pairings;

	private final Sessions sessions;

	private final RequestTimes times;

	private final Profiles profiles;

	CoachPieces(Pairings pairings, Sessions sessions, RequestTimes times, Profiles profiles) {
		this.pairings = pairings;
		this.sessions = sessions;
		this.times = times;
		this.profiles = profiles;
	}

	String plainly(FastTrackRequest request, Words words) {
		return heading(request, words, this.profiles.name(request.requesterId()));
	}

	List<LayoutBlock> blocks(FastTrackRequest request, Words words) {
		List<LayoutBlock> blocks = new ArrayList<>();
		blocks.add(Pieces.section("*" + heading(request, words, request.requesterId().mention()) + "*\n"
				+ words.of("fasttrack.by", "day", request.wantedBy())));
		if (request.state() == FastTrackRequest.State.PROPOSED) {
			this.times.of(request.id())
				.forEach((time) -> blocks
					.add(Pieces.context(words.range(time.slot().startsAt(), time.slot().endsAt()))));
		}
		if (request.waitsForCoach()) {
			after(request, words).map(Pieces::context).ifPresent(blocks::add);
			blocks.add(Pieces.buttons(buttons(request, words)));
		}
		return blocks;
	}

	private String heading(FastTrackRequest request, Words words, String person) {
		return words.of("fasttrack.asked." + stand(request), "kind",
				this.pairings.require(request.pairing()).kind().name(), "person", person);
	}

	/**
	 * What the coach should know beside: the times did not fit, or others know of it.
	 */
	private static Optional<String> after(FastTrackRequest request, Words words) {
		Escalation escalation = request.escalation();
		if (request.timesRefusedAt() != null) {
			return Optional.of(words.of("fasttrack.asked.times-refused"));
		}
		return (escalation != null) ? Optional.of(words.of("fasttrack.asked.since." + escalation)) : Optional
			.of(words.of("fasttrack.asked.until", "silent", request.silentAt(), "choice", request.ifSilent().name()));
	}

	/**
	 * The part of the key that says how it stands for the coach.
	 */
	private String stand(FastTrackRequest request) {
		if (request.isOpen()) {
			return request.waitsForCoach() ? request.state().name() : FastTrackRequest.State.DECLINED.name();
		}
		if (request.state() == FastTrackRequest.State.ACCEPTED) {
			PersonId coach = this.pairings.require(request.pairing()).coachId();
			return request.session()
				.flatMap(this.sessions::findById)
				.filter((session) -> !session.coachId().equals(coach))
				.map((session) -> "TAKEN")
				.orElse("ACCEPTED");
		}
		return request.state().name();
	}

	private static List<ButtonElement> buttons(FastTrackRequest request, Words words) {
		String id = request.id().subject();
		return List.of(Pieces.primary(words.of("fasttrack.accept"), FastTrackActions.ACCEPT, id),
				Pieces.button(words.of("fasttrack.read"), FastTrackActions.READ_TOPIC, id),
				Pieces.button(words.of("fasttrack.propose"), FastTrackActions.PROPOSE, id),
				Pieces.button(words.of("fasttrack.decline"), FastTrackActions.DECLINE, id));
	}

}
