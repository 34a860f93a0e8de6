package org.pandu.survey.slack.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import com.slack.api.model.block.LayoutBlock;
import org.jspecify.annotations.Nullable;
import org.pandu.id.TeamId;
import org.pandu.people.Admins;
import org.pandu.people.Level;
import org.pandu.program.slack.RulesSection;
import org.pandu.slack.ActionCall;
import org.pandu.slack.FormValues;
import org.pandu.slack.Interactions;
import org.pandu.slack.Modal;
import org.pandu.slack.SlackFeature;
import org.pandu.slack.Submission;
import org.pandu.slack.SubmissionCall;
import org.pandu.slack.blocks.Choice;
import org.pandu.slack.blocks.Field;
import org.pandu.slack.blocks.Pieces;
import org.pandu.survey.question.Question;
import org.pandu.survey.question.QuestionKeeping;
import org.pandu.survey.question.Questions;
import org.pandu.survey.question.Topic;
import org.pandu.text.Bilingual;
import org.pandu.text.Words;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Changes questions and skills, adds new ones, switches them off.
 */
@Component
@Order(70)
class QuestionForms implements SlackFeature, RulesSection {

	private static final String INDONESIAN = "indonesian";

	private static final String ENGLISH = "english";

	private static final String OFF = "off";

	private final Questions questions;

	private final QuestionKeeping keeping;

	private final QuestionList list;

	private final Admins admins;

	QuestionForms(Questions questions, QuestionKeeping keeping, QuestionList list, Admins admins) {
		this.questions = questions;
		this.keeping = keeping;
		this.list = list;
		this.admins = admins;
	}

	@Override
	public void register(Interactions on) {
		on.action(QuestionActions.LIST, (call) -> {
			this.admins.requireAdmin(call.actor());
			call.open(this.list.all(call.actor().team(), call.words()));
		});
		on.action(QuestionActions.BACK, (call) -> show(call, null));
		on.action(QuestionActions.SKILLS, (call) -> show(call, Level.valueOf(call.value())));
		on.action(QuestionActions.CHANGE, this::openChange);
		on.submission(QuestionActions.CHANGE, this::change);
		on.action(QuestionActions.ADD, this::openNew);
		on.submission(QuestionActions.ADD, this::add);
	}

	@Override
	public String describe(TeamId team, Words words) {
		return words.of("survey.questions.section", "questions", this.questions.asked(team, Topic.PROGRAM).size(),
				"skills", this.questions.asked(team, Topic.SKILL).size());
	}

	@Override
	public String action() {
		return QuestionActions.LIST;
	}

	private void show(ActionCall call, @Nullable Level level) {
		this.admins.requireAdmin(call.actor());
		call.update(this.list.around(call.actor().team(), level, call.words()));
	}

	private void openChange(ActionCall call) {
		this.admins.requireAdmin(call.actor());
		Words words = call.words();
		Question question = this.questions.require(call.actor().team(), UUID.fromString(call.value()));
		List<LayoutBlock> blocks = new ArrayList<>(fields(question.wording().words(), words));
		if (question.topic() == Topic.PROGRAM || question.topic() == Topic.SKILL) {
			blocks.add(Field.of(OFF, words.of("survey.questions.off"))
				.mayBeEmpty()
				.checkboxes(List.of(new Choice(OFF, words.of("survey.questions.off.tick"))),
						question.off() ? Set.of(OFF) : Set.of()));
		}
		blocks.add(Pieces.context(words.of("survey.questions.keep")));
		call.update(new Modal(QuestionActions.CHANGE, question.id().toString(),
				words.of("survey.questions.change.title"), words.of("slack.save"), words.of("slack.cancel"), blocks));
	}

	private Submission change(SubmissionCall call) {
		TeamId team = call.actor().team();
		UUID id = UUID.fromString(call.form().subject());
		FormValues values = call.form().values();
		this.keeping.change(call.actor(), id, words(values), values.options(OFF).contains(OFF), OFF);
		return new Submission.Show(this.list.around(team, this.questions.require(team, id).level(), call.words()));
	}

	private void openNew(ActionCall call) {
		this.admins.requireAdmin(call.actor());
		Words words = call.words();
		boolean skill = !call.value().equals(QuestionActions.PROGRAM);
		List<LayoutBlock> blocks = new ArrayList<>(fields(new Bilingual("", ""), words));
		blocks.add(0, Pieces.context(words.of(skill ? "survey.questions.new-skill" : "survey.questions.new")));
		call.update(new Modal(QuestionActions.ADD, call.value(),
				words.of(skill ? "survey.questions.add-skill" : "survey.questions.add"), words.of("slack.save"),
				words.of("slack.cancel"), blocks));
	}

	private Submission add(SubmissionCall call) {
		String where = call.form().subject();
		Level level = where.equals(QuestionActions.PROGRAM) ? null : Level.valueOf(where);
		this.keeping.add(call.actor(), level, words(call.form().values()), INDONESIAN);
		return new Submission.Show(this.list.around(call.actor().team(), level, call.words()));
	}

	private static List<LayoutBlock> fields(Bilingual now, Words words) {
		return List.of(
				Field.of(INDONESIAN, words.of("people.language.id"))
					.line(words.of("survey.questions.example.id"), now.id(), QuestionKeeping.LONGEST),
				Field.of(ENGLISH, words.of("people.language.en"))
					.line(words.of("survey.questions.example.en"), now.en(), QuestionKeeping.LONGEST));
	}

	private static Bilingual words(FormValues values) {
		return new Bilingual(values.text(INDONESIAN).orElseThrow(), values.text(ENGLISH).orElseThrow());
	}

}
