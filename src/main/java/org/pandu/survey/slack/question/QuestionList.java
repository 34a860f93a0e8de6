package org.pandu.survey.slack.question;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import com.slack.api.model.block.LayoutBlock;
import org.jspecify.annotations.Nullable;
import org.pandu.id.TeamId;
import org.pandu.people.Level;
import org.pandu.slack.Modal;
import org.pandu.slack.Mrkdwn;
import org.pandu.slack.blocks.Pieces;
import org.pandu.survey.question.Question;
import org.pandu.survey.question.Questions;
import org.pandu.survey.question.Topic;
import org.pandu.survey.slack.round.InterviewForm;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * What is asked, each question with a way to change it.
 */
@Component
class QuestionList {

	/** As many blocks as Slack shows in a modal. */
	private static final int MOST = 100;

	private final Questions questions;

	QuestionList(Questions questions) {
		this.questions = questions;
	}

	Modal all(TeamId team, Words words) {
		List<LayoutBlock> blocks = new ArrayList<>();
		blocks.add(Pieces.context(words.of("survey.questions.note")));
		blocks.add(Pieces.header(words.of("survey.questions.topic.SESSION")));
		blocks.add(line(this.questions.single(team, Topic.SESSION), words));
		blocks.add(line(this.questions.single(team, Topic.CLOSING), words));
		blocks.add(Pieces.header(words.of("survey.questions.topic.ENDING")));
		blocks.add(line(this.questions.single(team, Topic.ENDING), words));
		blocks.add(Pieces.header(words.of("survey.questions.topic.PROGRAM")));
		this.questions.all(team, Topic.PROGRAM).forEach((question) -> blocks.add(line(question, words)));
		blocks.add(Pieces.buttons(
				Pieces.button(words.of("survey.questions.add"), QuestionActions.ADD, QuestionActions.PROGRAM),
				Pieces.button(words.of("survey.interview.open"), InterviewForm.OPEN, "open")));
		blocks.add(Pieces.header(words.of("survey.questions.topic.SKILL")));
		Arrays.stream(Level.values())
			.map((level) -> Pieces.section(
					words.of("survey.questions.level", "level", words.of("people.level." + level), "count",
							this.questions.skills(team, level).stream().filter((skill) -> !skill.off()).count()),
					Pieces.button(words.of("survey.questions.skills"), QuestionActions.SKILLS, level.name())))
			.forEach(blocks::add);
		return list(blocks, words);
	}

	Modal skills(TeamId team, Level level, Words words) {
		List<LayoutBlock> blocks = new ArrayList<>();
		blocks.add(Pieces.header(words.of("survey.questions.skills.of", "level", words.of("people.level." + level))));
		this.questions.skills(team, level).forEach((skill) -> blocks.add(line(skill, words)));
		blocks.add(
				Pieces.buttons(Pieces.button(words.of("survey.questions.add-skill"), QuestionActions.ADD, level.name()),
						Pieces.button(words.of("survey.questions.back"), QuestionActions.BACK, "back")));
		return list(blocks, words);
	}

	/**
	 * The list a question stands in.
	 * @param level the skill's level; {@code null} for other questions
	 */
	Modal around(TeamId team, @Nullable Level level, Words words) {
		return (level != null) ? skills(team, level, words) : all(team, words);
	}

	private static Modal list(List<LayoutBlock> blocks, Words words) {
		return new Modal(QuestionActions.LIST, "", words.of("survey.questions.title"), null, words.of("slack.close"),
				Pieces.atMost(MOST, blocks));
	}

	private static LayoutBlock line(Question question, Words words) {
		return Pieces.section(words.of("survey.questions.line", "question",
				Mrkdwn.escape(question.wording().words().in(words.locale())), "off", question.off() ? "yes" : "no"),
				Pieces.button(words.of("program.change"), QuestionActions.CHANGE, question.id().toString()));
	}

}
