package org.pandu.guide.slack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.BlockElement;
import org.jspecify.annotations.Nullable;
import org.pandu.goal.slack.GoalActions;
import org.pandu.goal.slack.PlanPieces;
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
import org.pandu.session.slack.SessionActions;
import org.pandu.slack.CardKey;
import org.pandu.slack.CardRenderer;
import org.pandu.slack.Message;
import org.pandu.slack.Mrkdwn;
import org.pandu.slack.blocks.Choice;
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

	private final Sessions sessions;

	private final Pairings pairings;

	private final Guidances guidances;

	private final PlanPieces plan;

	WalkCard(Walks walks, Sessions sessions, Pairings pairings, Guidances guidances, PlanPieces plan) {
		this.walks = walks;
		this.sessions = sessions;
		this.pairings = pairings;
		this.guidances = guidances;
		this.plan = plan;
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
		Guidance guidance = this.guidances.at(walk.step(), walk.first(), pairing, words.locale());
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
		blocks.add(Pieces.context(this.plan.fact(pairing.id(), words).orElseGet(() -> words.of("guide.walk.no-goal"))));
		blocks.add(buttons(session, walk, words));
		return new Message(words.of("guide.walk.fallback", "step", walk.step().number(), "of", Step.COUNT, "title",
				guidance.title()), blocks);
	}

	private static ActionsBlock buttons(Session session, Walk walk, Words words) {
		String subject = session.id().subject();
		String shown = ShownAt.of(walk).value();
		List<BlockElement> buttons = new ArrayList<>();
		List<Choice> more = new ArrayList<>();
		if (walk.step().isLast()) {
			buttons.add(Pieces.primary(words.of("guide.finish"), SessionActions.CLOSE, subject));
		}
		else {
			buttons.add(Pieces.primary(words.of("guide.next"), GuideActions.NEXT, shown));
		}
		buttons.add(Pieces.button(words.of("guide.another"), GuideActions.ANOTHER, shown));
		if (walk.step().isFirst()) {
			buttons.add(walk.first()
					? Pieces.button(words.of("guide.write-goal"), GoalActions.ADD, session.pairing().subject())
					: Pieces.button(words.of("guide.last-plan"), GuideActions.LAST_PLAN, subject));
			more.add(new Choice(GuideActions.CHOICE_NOTE + "/" + shown, words.of("guide.note")));
		}
		else {
			buttons.add(Pieces.button(words.of("guide.note"), GuideActions.NOTE, shown));
			more.add(new Choice(GuideActions.CHOICE_BACK + "/" + shown, words.of("guide.back")));
		}
		if (!walk.step().isFirst() || walk.first()) {
			more.add(new Choice(GuideActions.CHOICE_PLAN + "/" + shown, words.of("guide.last-plan")));
		}
		more.add(new Choice(GuideActions.CHOICE_BEYOND + "/" + shown, words.of("program.beyond")));
		if (!walk.step().isLast()) {
			more.add(new Choice(GuideActions.CHOICE_FINISH + "/" + shown, words.of("guide.finish")));
		}
		buttons.add(Pieces.overflow(GuideActions.MORE, more));
		return Pieces.buttons(buttons);
	}

	private Message held(Session session, Walk walk, Words words) {
		String said = words.of(walk.waitsForPlan() ? "guide.held.plan-waits" : "guide.held.plan-written", "other",
				session.coacheeId().mention(), "when", words.range(session.startsAt(), session.endsAt()));
		BlockElement button = walk.waitsForPlan()
				? Pieces.primary(words.of("guide.wrap-up"), GuideActions.WRAP_UP, session.id().subject())
				: Pieces.button(words.of("guide.read"), GuideActions.READ, session.id().subject());
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
