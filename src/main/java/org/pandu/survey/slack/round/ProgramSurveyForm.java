package org.pandu.survey.slack.round;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import com.slack.api.model.block.LayoutBlock;
import org.pandu.id.TeamId;
import org.pandu.slack.ActionCall;
import org.pandu.slack.FormValues;
import org.pandu.slack.Interactions;
import org.pandu.slack.Modal;
import org.pandu.slack.SlackFeature;
import org.pandu.slack.Submission;
import org.pandu.slack.SubmissionCall;
import org.pandu.slack.blocks.Pieces;
import org.pandu.survey.LeastPeople;
import org.pandu.survey.round.ProgramPage;
import org.pandu.survey.round.ProgramSurveying;
import org.pandu.survey.slack.CommentFields;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * The survey of the programme, page by page. Each page is kept when it is sent off; what
 * follows may be left.
 */
@Component
class ProgramSurveyForm implements SlackFeature {

	private final ProgramSurveying surveying;

	private final LeastPeople least;

	ProgramSurveyForm(ProgramSurveying surveying, LeastPeople least) {
		this.least = least;
		this.surveying = surveying;
	}

	@Override
	public void register(Interactions on) {
		on.action(RoundActions.ANSWER, this::open);
		on.submission(RoundActions.ANSWER, this::keep);
	}

	/** What a page carries: the survey, its number and the words it shows. */
	private record Subject(UUID survey, int page, boolean last, String shown) {

		private static Subject parse(String text) {
			String[] parts = text.split("/", -1);
			return new Subject(UUID.fromString(parts[0]), Integer.parseInt(parts[1]), Boolean.parseBoolean(parts[2]),
					parts[3]);
		}

		@Override
		public String toString() {
			return this.survey + "/" + this.page + "/" + this.last + "/" + this.shown;
		}

	}

	private void open(ActionCall call) {
		call.open(modal(this.surveying.page(call.actor(), UUID.fromString(call.value()), 0), call.actor().team(),
				call.words()));
	}

	private Submission keep(SubmissionCall call) {
		Subject subject = Subject.parse(call.form().subject());
		FormValues values = call.form().values();
		this.surveying.answer(call.actor(), subject.survey(), RatedStatements.read(subject.shown(), values));
		if (subject.last()) {
			this.surveying.comment(call.actor(), subject.survey(), CommentFields.comment(values),
					CommentFields.isQuotable(values));
			return Submission.done();
		}
		return new Submission.Show(modal(this.surveying.page(call.actor(), subject.survey(), subject.page() + 1),
				call.actor().team(), call.words()));
	}

	private Modal modal(ProgramPage page, TeamId team, Words words) {
		Subject subject = new Subject(page.survey(), page.number(), page.last(),
				RatedStatements.shown(page.questions()));
		List<LayoutBlock> blocks = new ArrayList<>();
		if (page.number() == 0) {
			blocks.add(Pieces.context(words.of("survey.program.note")));
		}
		blocks.addAll(RatedStatements.of(page.questions(), page.answers(), words));
		if (page.last()) {
			blocks.addAll(CommentFields.of(page.comment(), page.quotable(), words));
		}
		blocks.add(Pieces.context(words.of("survey.program.who-sees", "least", this.least.of(team))));
		return new Modal(RoundActions.ANSWER, subject.toString(), words.of("survey.program.title"),
				words.of(page.last() ? "survey.program.submit" : "survey.program.next"), words.of("slack.cancel"),
				blocks);
	}

}
