package org.pandu.survey.question;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.pandu.id.TeamId;
import org.pandu.people.Level;

/**
 * A question that is answered on a scale.
 *
 * @param team the workspace
 * @param id unique within it
 * @param topic what it is for
 * @param code the name of one of the guideline's own; {@code null} for one of the
 * organisation's
 * @param level the level a skill belongs to; {@code null} for other topics
 * @param off whether it is asked no more
 * @param wording the words it is asked in now
 */
public record Question(TeamId team, UUID id, Topic topic, @Nullable String code, @Nullable Level level, boolean off,
		Wording wording) {

	/**
	 * The question in other words of its own.
	 */
	public Question in(Wording words) {
		return new Question(this.team, this.id, this.topic, this.code, this.level, this.off, words);
	}

}
