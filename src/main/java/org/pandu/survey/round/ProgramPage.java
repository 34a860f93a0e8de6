package org.pandu.survey.round;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.pandu.survey.question.Question;

/**
 * One page of a survey of the programme, for its own writer.
 *
 * @param survey the survey's id
 * @param number the page's number, from 0
 * @param questions its questions, at most four
 * @param answers the answers so far, by question
 * @param last whether it is the last one, which asks for words too
 * @param comment the words so far; may be empty
 * @param quotable whether they may be quoted without a name
 */
public record ProgramPage(UUID survey, int number, List<Question> questions, Map<UUID, Integer> answers, boolean last,
		String comment, boolean quotable) {

	/** With a comment and its tick a page has at most six inputs. */
	static final int MOST = 4;

	public ProgramPage {
		questions = List.copyOf(questions);
		answers = Map.copyOf(answers);
	}

	/**
	 * Says nothing of the answers, so that no log does.
	 */
	@Override
	public String toString() {
		return "page " + this.number + " of survey " + this.survey;
	}

}
