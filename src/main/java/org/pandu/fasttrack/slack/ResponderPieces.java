package org.pandu.fasttrack.slack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import org.pandu.fasttrack.Escalation;
import org.pandu.fasttrack.FastTrackRequest;
import org.pandu.fasttrack.FastTrackState;
import org.pandu.fasttrack.RequestTimes;
import org.pandu.id.PersonId;
import org.pandu.pairing.Pairings;
import org.pandu.people.Profiles;
import org.pandu.session.Sessions;
import org.pandu.slack.blocks.Pieces;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * A request as it is seen by who is to answer: the requester's own coach, or another who
 * has taken it.
 */
@Component
class ResponderPieces {

	private final Pairings pairings;

	private final Sessions sessions;

	private final RequestTimes times;

	private final Profiles profiles;

	ResponderPieces(Pairings pairings, Sessions sessions, RequestTimes times, Profiles profiles) {
		this.pairings = pairings;
		this.sessions = sessions;
		this.times = times;
		this.profiles = profiles;
	}

	String plainly(FastTrackRequest request, PersonId reader, Words words) {
		return heading(request, reader, words, this.profiles.name(request.requesterId()));
	}

	List<LayoutBlock> blocks(FastTrackRequest request, PersonId reader, Words words) {
		List<LayoutBlock> blocks = new ArrayList<>(head(request, reader, words));
		blocks.addAll(buttons(request, reader, words));
		return blocks;
	}

	/**
	 * How it stands, without the buttons.
	 */
	List<LayoutBlock> head(FastTrackRequest request, PersonId reader, Words words) {
		List<LayoutBlock> blocks = new ArrayList<>();
		blocks.add(Pieces.section("*" + heading(request, reader, words, request.requesterId().mention()) + "*\n"
				+ Urgencies.line(request, words)));
		if (isToAnswer(request, reader)) {
			if (request.state() == FastTrackState.PROPOSED) {
				this.times.of(request.id())
					.forEach((time) -> blocks
						.add(Pieces.context(words.range(time.slot().startsAt(), time.slot().endsAt()))));
			}
			note(request, words).map(Pieces::context).ifPresent(blocks::add);
		}
		return blocks;
	}

	/**
	 * What the reader can do; nothing where nothing can be done any more.
	 */
	private List<LayoutBlock> buttons(FastTrackRequest request, PersonId reader, Words words) {
		String id = request.id().subject();
		ButtonElement read = Pieces.button(words.of("fasttrack.read"), FastTrackActions.READ_TOPIC, id);
		if (!isToAnswer(request, reader)) {
			return (request.isClaimedBy(reader) && request.session().isPresent()) ? List.of(Pieces.buttons(read))
					: List.of();
		}
		List<ButtonElement> buttons = new ArrayList<>(answers(request, reader, words));
		buttons.add(1, read);
		return List.of(Pieces.buttons(buttons));
	}

	/**
	 * The ways to answer, the most wished for first.
	 */
	List<ButtonElement> answers(FastTrackRequest request, PersonId reader, Words words) {
		String id = request.id().subject();
		ButtonElement last = request.isClaimedBy(reader)
				? Pieces.confirmed(Pieces.button(words.of("fasttrack.surrender"), FastTrackActions.SURRENDER, id),
						words.of("fasttrack.surrender.question"), words.of("fasttrack.surrender.what"),
						words.of("fasttrack.surrender"), words.of("slack.cancel"))
				: Pieces.button(words.of("fasttrack.decline"), FastTrackActions.DECLINE, id);
		return List.of(Pieces.primary(words.of("fasttrack.accept"), FastTrackActions.ACCEPT, id),
				Pieces.button(words.of("fasttrack.propose"), FastTrackActions.PROPOSE, id), last);
	}

	private static boolean isToAnswer(FastTrackRequest request, PersonId reader) {
		return request.isClaimedBy(reader) ? request.isOpen() : request.waitsForCoach();
	}

	private String heading(FastTrackRequest request, PersonId reader, Words words, String person) {
		return words.of("fasttrack.asked." + stand(request, reader), "kind",
				this.pairings.require(request.pairing()).kind().name(), "person", person);
	}

	/**
	 * What the reader should know beside: the times did not fit, or until when it waits.
	 */
	private static Optional<String> note(FastTrackRequest request, Words words) {
		Escalation escalation = request.course().escalation();
		if (request.answers().timesRefusedAt() != null) {
			return Optional.of(words.of("fasttrack.asked.times-refused"));
		}
		if (request.state() == FastTrackState.PROPOSED) {
			return Optional.empty();
		}
		if (request.course().claimedBy() != null) {
			return Optional.of(words.of("fasttrack.claimed.until", "silent", request.course().silentAt()));
		}
		return Optional.of((escalation != null) ? words.of("fasttrack.asked.since." + escalation)
				: words.of("fasttrack.asked.until", "silent", request.course().silentAt(), "choice",
						request.asked().route().name()));
	}

	/**
	 * The part of the key that says how it stands for the reader.
	 */
	private String stand(FastTrackRequest request, PersonId reader) {
		boolean claimed = request.isClaimedBy(reader);
		if (request.state() == FastTrackState.ACCEPTED) {
			boolean theirs = request.session()
				.flatMap(this.sessions::findById)
				.filter((session) -> session.coachId().equals(reader))
				.isPresent();
			return theirs ? "ACCEPTED" : "TAKEN";
		}
		if (request.isOpen() && claimed) {
			return (request.state() == FastTrackState.OPEN) ? "CLAIMED" : "PROPOSED";
		}
		if (request.isOpen() && !request.waitsForCoach()) {
			return request.claimer().isPresent() ? "TAKEN" : FastTrackState.DECLINED.name();
		}
		return request.state().name();
	}

}
