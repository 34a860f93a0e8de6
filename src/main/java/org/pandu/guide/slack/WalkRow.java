package org.pandu.guide.slack;

import java.util.ArrayList;
import java.util.List;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.element.BlockElement;
import org.pandu.goal.slack.GoalActions;
import org.pandu.guide.Walk;
import org.pandu.session.Session;
import org.pandu.session.slack.SessionActions;
import org.pandu.slack.blocks.Choice;
import org.pandu.slack.blocks.Pieces;
import org.pandu.text.Words;

/**
 * What can be done from the walk's card: the next thing first, two more, and rare things
 * in a menu.
 */
final class WalkRow {

	private WalkRow() {
	}

	static ActionsBlock of(Session session, Walk walk, Words words) {
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
		more.add(new Choice(GuideActions.CHOICE_STEPS + "/" + shown, words.of("guide.steps.other")));
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

}
