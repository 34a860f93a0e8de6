package org.pandu.guide.slack;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.BlockElement;
import org.jspecify.annotations.Nullable;
import org.pandu.goal.slack.PlanPieces;
import org.pandu.guide.Agendas;
import org.pandu.guide.Guidance;
import org.pandu.guide.Guidances;
import org.pandu.guide.Step;
import org.pandu.guide.Walk;
import org.pandu.guide.Walks;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.Pairings;
import org.pandu.session.Session;
import org.pandu.session.SessionId;
import org.pandu.session.Sessions;
import org.pandu.session.after.slack.SummaryActions;
import org.pandu.session.slack.SessionActions;
import org.pandu.slack.CardKey;
import org.pandu.slack.CardRenderer;
import org.pandu.slack.Message;
import org.pandu.slack.Mrkdwn;
import org.pandu.slack.blocks.Pieces;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * The one quiet card a coach or mentor has while a session runs: where it stands, what
 * helps now, three open questions. It holds no words of people, and nothing to type.
 */
@Component
class WalkCard implements CardRenderer {

	static final String KIND = "guide.walk";

	private final Walks walks;

	private final Agendas agendas;

	private final Sessions sessions;

	private final Pairings pairings;

	private final Guidances guidances;

	private final PlanPieces plan;

	private final Clock clock;

	WalkCard(Walks walks, Agendas agendas, Sessions sessions, Pairings pairings, Guidances guidances, PlanPieces plan,
			Clock clock) {
		this.walks = walks;
		this.agendas = agendas;
		this.sessions = sessions;
		this.pairings = pairings;
		this.guidances = guidances;
		this.plan = plan;
		this.clock = clock;
	}

	@Override
	public Set<String> kinds() {
		return Set.of(KIND);
	}

	@Override
	public Optional<Message> render(CardKey card, boolean posted, Words words) {
		Session session = this.sessions.require(SessionId.parse(card.team(), card.subject()));
		Pairing pairing = this.pairings.require(session.pairing());
		@Nullable Walk walk = this.walks.findById(session.id()).orElse(null);
		return switch (session.state()) {
			case RUNNING -> (walk != null) ? Optional.of(running(session, pairing, walk, words)) : Optional.empty();
			case HELD -> (walk != null && (posted || walk.waitsForPlan())) ? Optional.of(held(session, walk, words))
					: Optional.empty();
			case NOT_HELD -> posted ? Optional.of(notHeld(session, pairing, words)) : Optional.empty();
			case UNRECORDED -> posted ? Optional.of(unrecorded(session, words)) : Optional.empty();
			default -> Optional.empty();
		};
	}

	private Message running(Session session, Pairing pairing, Walk walk, Words words) {
		boolean hasGoal = this.agendas.hasGoal(session.id());
		Guidance guidance = guidance(walk, pairing, hasGoal, words);
		List<LayoutBlock> blocks = new ArrayList<>();
		blocks.add(Pieces
			.section(words.of("guide.walk.title", "kind", pairing.kind().name(), "other", session.coacheeId().mention(),
					"step", walk.step().number(), "of", Step.COUNT, "stage", guidance.stage())));
		blocks.add(Pieces.section("*" + Mrkdwn.plain(guidance.title()) + "*\n" + Mrkdwn.plain(guidance.hint())));
		blocks
			.add(Pieces.context(words.of("guide.walk.keep", "keep", Mrkdwn.plain(String.join(" ", guidance.keep())))));
		if (!guidance.example().isEmpty()) {
			blocks.add(Pieces.context(words.of("guide.walk.example", "example", Mrkdwn.plain(guidance.example()))));
		}
		blocks.add(Pieces.section(guidance.shown(walk.more())
			.stream()
			.map((question) -> "•  " + Mrkdwn.plain(question))
			.collect(Collectors.joining("\n"))));
		blocks.add(goal(session, hasGoal, words));
		blocks.add(Pieces.context(elapsed(session, walk, words) + " · "
				+ this.plan.fact(pairing.id(), words).orElseGet(() -> words.of("guide.walk.no-goal"))));
		blocks.add(WalkRow.of(session, walk, words));
		return new Message(words.of("guide.walk.fallback", "step", walk.step().number(), "of", Step.COUNT, "title",
				guidance.title()), blocks);
	}

	/**
	 * Where nobody wrote what the session is for, the first question finds it.
	 */
	private Guidance guidance(Walk walk, Pairing pairing, boolean hasGoal, Words words) {
		Guidance guidance = this.guidances.at(walk.step(), walk.first(), pairing, words.locale());
		return (walk.step().isFirst() && !hasGoal) ? guidance.asking(words.of("agenda.question")) : guidance;
	}

	/**
	 * What the session is for is read behind a button: a card stands open while two
	 * people talk.
	 */
	private static LayoutBlock goal(Session session, boolean hasGoal, Words words) {
		return hasGoal
				? Pieces.section(words.of("agenda.on-card.written"),
						Pieces.button(words.of("agenda.read"), GuideActions.READ_AGENDA, session.id().subject()))
				: Pieces.section(words.of("agenda.on-card.none"), AgendaPieces.button(session, false, words));
	}

	/**
	 * How long the session has run, by the clock at this rendering.
	 */
	private String elapsed(Session session, Walk walk, Words words) {
		Instant now = this.clock.instant();
		long minutes = Math.max(0, Duration.between(walk.startedAt(), now).toMinutes());
		long length = session.slot().length().toMinutes();
		return words.of("guide.walk.elapsed", "now", LocalTime.ofInstant(now, words.zone()), "minutes", minutes,
				"length", length, "over", Math.max(0, minutes - length));
	}

	private Message held(Session session, Walk walk, Words words) {
		String said = words.of(walk.waitsForPlan() ? "guide.held.plan-waits" : "guide.held.plan-written", "other",
				session.coacheeId().mention(), "when", words.range(session.startsAt(), session.endsAt()));
		BlockElement button = walk.waitsForPlan()
				? Pieces.primary(words.of("guide.wrap-up"), GuideActions.WRAP_UP, session.id().subject())
				: Pieces.button(words.of("after.summary"), SummaryActions.OPEN, session.id().subject());
		return new Message(words.of("guide.held.fallback"), List.of(Pieces.section(said), Pieces.buttons(button)));
	}

	private static Message unrecorded(Session session, Words words) {
		String said = words.of("guide.unrecorded", "other", session.coacheeId().mention(), "when",
				words.range(session.startsAt(), session.endsAt()));
		return new Message(words.of("guide.unrecorded.fallback"), List.of(Pieces.section(said),
				Pieces.buttons(Pieces.button(words.of("guide.finish"), SessionActions.CLOSE, session.id().subject()))));
	}

	private static Message notHeld(Session session, Pairing pairing, Words words) {
		return new Message(words.of("guide.not-held.fallback"),
				List.of(Pieces.section(words.of("guide.not-held", "other", session.coacheeId().mention(), "when",
						words.range(session.startsAt(), session.endsAt()))),
						Pieces.context(Attendance.of(session, pairing, words))));
	}

}
