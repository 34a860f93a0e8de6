package org.pandu.fasttrack.slack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.BlockElement;
import org.pandu.fasttrack.Absences;
import org.pandu.fasttrack.FastTrackRequest;
import org.pandu.fasttrack.FastTrackState;
import org.pandu.fasttrack.RequestTimes;
import org.pandu.fasttrack.Responders;
import org.pandu.id.PersonId;
import org.pandu.pairing.Pairings;
import org.pandu.people.Profiles;
import org.pandu.session.ProposedTime;
import org.pandu.session.Session;
import org.pandu.session.Sessions;
import org.pandu.slack.blocks.Pieces;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * A request as its requester sees it: how it stands, and what can be done. In the one
 * card, on the Home tab and in the modal alike.
 */
@Component
class OwnPieces {

	private final Responders responders;

	private final Absences absences;

	private final Pairings pairings;

	private final Sessions sessions;

	private final RequestTimes times;

	private final Profiles profiles;

	OwnPieces(Responders responders, Absences absences, Pairings pairings, Sessions sessions, RequestTimes times,
			Profiles profiles) {
		this.responders = responders;
		this.absences = absences;
		this.pairings = pairings;
		this.sessions = sessions;
		this.times = times;
		this.profiles = profiles;
	}

	/**
	 * What to say where only plain text is shown. Nothing of the topic.
	 */
	String plainly(FastTrackRequest request, Words words) {
		return heading(request, words, this.profiles.name(person(request)));
	}

	/**
	 * How it stands, in two lines.
	 */
	String summary(FastTrackRequest request, Words words) {
		return "*" + heading(request, words, person(request).mention()) + "*\n" + line(request, words);
	}

	List<LayoutBlock> blocks(FastTrackRequest request, Words words) {
		List<LayoutBlock> blocks = new ArrayList<>();
		blocks.add(Pieces.section(summary(request, words)));
		if (request.state() == FastTrackState.PROPOSED) {
			blocks.addAll(times(request, words));
		}
		if (request.answers().declinedAt() != null && request.state() != FastTrackState.DECLINED) {
			blocks.add(Pieces.context(words.of("fasttrack.own.coach-cannot", "person", coach(request).mention())));
		}
		if (request.waitsForCoach()) {
			this.absences.backOn(coach(request))
				.map((day) -> words.of("fasttrack.own.coach-away", "person", coach(request).mention(), "day", day))
				.map(Pieces::context)
				.ifPresent(blocks::add);
		}
		blocks.add(Pieces.buttons(buttons(request, words)));
		return blocks;
	}

	/**
	 * Each proposed time with its button. Their labels differ, for who only hears them.
	 */
	private List<LayoutBlock> times(FastTrackRequest request, Words words) {
		List<LayoutBlock> blocks = new ArrayList<>();
		for (ProposedTime time : this.times.of(request.id())) {
			String take = words.of("fasttrack.take", "number", blocks.size() + 1);
			blocks.add(Pieces.section(words.range(time.slot().startsAt(), time.slot().endsAt()),
					Pieces.button(take, FastTrackActions.TAKE, request.id().subject() + " " + time.id())));
		}
		return blocks;
	}

	private String heading(FastTrackRequest request, Words words, String person) {
		return words.of("fasttrack.heading." + standing(request), "kind", kind(request), "person", person);
	}

	private String line(FastTrackRequest request, Words words) {
		Optional<Session> session = session(request);
		String when = session.map((booked) -> words.range(booked.startsAt(), booked.endsAt())).orElse("");
		String next = Optional.ofNullable(request.course().next(request.asked().route()))
			.map(Enum::name)
			.orElse("NONE");
		return words.of("fasttrack.line." + standing(request), "urgency", Urgencies.line(request, words), "silent",
				request.course().silentAt(), "when", when, "next", next, "kind", kind(request));
	}

	private List<BlockElement> buttons(FastTrackRequest request, Words words) {
		String id = request.id().subject();
		List<BlockElement> buttons = new ArrayList<>();
		Standing standing = standing(request);
		if (standing == Standing.PROPOSED) {
			buttons.add(Pieces.button(words.of("fasttrack.none-fits"), FastTrackActions.NONE_FITS, id));
		}
		if (standing == Standing.DECLINED || standing == Standing.EXPIRED || standing == Standing.CANCELLED) {
			buttons.add(Pieces.primary(words.of("fasttrack.ask-again"), FastTrackActions.ASK, FastTrackActions.ANY));
		}
		if (request.mayBeOffered() || request.mayBeTold()) {
			buttons.add(Pieces.button(words.of("fasttrack.raise"), FastTrackActions.RAISE, id));
		}
		if (request.answers().word() != null) {
			buttons.add(Pieces.button(words.of("fasttrack.read-word"), FastTrackActions.READ_WORD, id));
		}
		if (request.isOpen()) {
			buttons.add(Pieces.confirmed(Pieces.button(words.of("fasttrack.withdraw"), FastTrackActions.WITHDRAW, id),
					words.of("fasttrack.withdraw.question"), words.of("fasttrack.withdraw.what"),
					words.of("fasttrack.withdraw"), words.of("slack.cancel")));
		}
		buttons.add(MoreMenu.of(request, standing == Standing.ACCEPTED || standing == Standing.TAKEN, words));
		return buttons;
	}

	private Standing standing(FastTrackRequest request) {
		return Standing.of(request, session(request).orElse(null));
	}

	private Optional<Session> session(FastTrackRequest request) {
		return request.session().flatMap(this.sessions::findById);
	}

	/** Whom the heading is about: who answers, and the own coach at the end. */
	private PersonId person(FastTrackRequest request) {
		return (request.isOpen() || request.session().isPresent()) ? this.responders.of(request) : coach(request);
	}

	private PersonId coach(FastTrackRequest request) {
		return this.pairings.require(request.pairing()).coachId();
	}

	private String kind(FastTrackRequest request) {
		return this.pairings.require(request.pairing()).kind().name();
	}

}
