package org.pandu.survey.question;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.pandu.id.PersonId;
import org.pandu.id.TeamId;
import org.pandu.people.Admins;
import org.pandu.people.Level;
import org.pandu.text.Bilingual;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes what is asked. Answers keep the words they were given to.
 */
@Service
@Transactional
public class QuestionKeeping {

	/** The longest question, in characters. */
	public static final int LONGEST = 200;

	/** As many as a group of ticks holds; about the programme that is three pages. */
	private static final int MOST = 10;

	private final Questions questions;

	private final QuestionRows rows;

	private final Admins admins;

	QuestionKeeping(Questions questions, QuestionRows rows, Admins admins) {
		this.questions = questions;
		this.rows = rows;
		this.admins = admins;
	}

	/**
	 * Adds a question about the programme, or a skill of a level.
	 * @param level the skill's level; {@code null} for a question about the programme
	 * @param field the form's field a refusal belongs to
	 * @throws TooManyQuestions at the field
	 */
	public void add(PersonId actor, @Nullable Level level, Bilingual words, String field) {
		this.admins.requireAdmin(actor);
		requireRoom(actor.team(), (level != null) ? Topic.SKILL : Topic.PROGRAM, level, field);
		this.rows.add(actor.team(), (level != null) ? Topic.SKILL : Topic.PROGRAM, null, level, words, actor.user());
	}

	/**
	 * Words a question anew, and switches it off or on again.
	 * @param off whether it is asked no more; one that has to be asked stays on
	 * @param field the form's field a refusal belongs to
	 * @throws TooManyQuestions at the field, when it can't be asked again
	 */
	public void change(PersonId actor, UUID id, Bilingual words, boolean off, String field) {
		this.admins.requireAdmin(actor);
		this.rows.hold(actor.team(), id);
		Question question = this.questions.require(actor.team(), id);
		if (!words.equals(question.wording().words())) {
			this.rows.word(actor.team(), id, words, actor.user());
		}
		if (question.topic().isList()) {
			if (question.off() && !off) {
				requireRoom(actor.team(), question.topic(), question.level(), field);
			}
			this.rows.switchOff(actor.team(), id, off);
		}
	}

	private void requireRoom(TeamId team, Topic topic, @Nullable Level level, String field) {
		long asked = this.questions.asked(team, topic).stream().filter((one) -> one.level() == level).count();
		if (asked >= MOST) {
			throw new TooManyQuestions(MOST, field);
		}
	}

}
