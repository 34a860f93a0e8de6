package org.pandu.guide.slack;

import java.util.ArrayList;
import java.util.List;

import com.slack.api.model.block.LayoutBlock;
import org.pandu.guide.Method;
import org.pandu.guide.Step;
import org.pandu.guide.Walk;
import org.pandu.guide.Walking;
import org.pandu.session.SessionId;
import org.pandu.slack.ActionCall;
import org.pandu.slack.Interactions;
import org.pandu.slack.Mrkdwn;
import org.pandu.slack.Modal;
import org.pandu.slack.SlackFeature;
import org.pandu.slack.blocks.Pieces;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * All steps of a session, to leave some out, take them in another order or open one
 * again.
 */
@Component
class StepsModal implements SlackFeature {

	private final Walking walking;

	private final Method method;

	StepsModal(Walking walking, Method method) {
		this.walking = walking;
		this.method = method;
	}

	@Override
	public void register(Interactions on) {
		on.action(GuideActions.GO, this::go);
	}

	void open(ActionCall call, SessionId id) {
		call.open(modal(this.walking.at(call.actor(), id), call.words()));
	}

	private void go(ActionCall call) {
		int slash = call.value().lastIndexOf('/');
		ShownAt shown = ShownAt.parse(call.actor().team(), call.value().substring(0, slash));
		this.walking.go(call.actor(), shown.session(), shown.step(), Step.valueOf(call.value().substring(slash + 1)));
		call.update(modal(this.walking.at(call.actor(), shown.session()), call.words()));
	}

	private Modal modal(Walk walk, Words words) {
		List<LayoutBlock> blocks = new ArrayList<>();
		blocks.add(Pieces.section(words.of("guide.steps.what")));
		for (Step step : Step.values()) {
			if (step != Step.FOLLOW_UP) {
				blocks.add(line(walk, step, words));
			}
		}
		return new Modal(GuideActions.GO, "", words.of("guide.steps"), null, words.of("slack.close"), blocks);
	}

	private LayoutBlock line(Walk walk, Step step, Words words) {
		String text = words.of("guide.steps.line", "step", step.number(), "title",
				Mrkdwn.plain(this.method.title(step, walk.first(), words.locale())), "state",
				(step == walk.step()) ? "here" : walk.hasSeen(step) ? "seen" : "new");
		return (step == walk.step()) ? Pieces.section(text) : Pieces.section(text, Pieces
			.button(words.of("guide.steps.go"), GuideActions.GO, ShownAt.of(walk).value() + "/" + step.name()));
	}

}
