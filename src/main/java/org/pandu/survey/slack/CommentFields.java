package org.pandu.survey.slack;

import java.util.List;
import java.util.Set;

import com.slack.api.model.block.InputBlock;
import org.pandu.slack.FormValues;
import org.pandu.slack.blocks.Choice;
import org.pandu.slack.blocks.Field;
import org.pandu.text.Words;

/**
 * A comment, and the tick that lets it be quoted without its writer's name; off until its
 * writer sets it.
 */
public final class CommentFields {

	private static final String COMMENT = "comment";

	private static final String QUOTABLE = "quotable";

	/** As many characters as one block shows. */
	private static final int MOST = 3000;

	private CommentFields() {
	}

	public static List<InputBlock> of(String comment, boolean quotable, Words words) {
		return List.of(
				Field.of(COMMENT, words.of("survey.comment.field"))
					.mayBeEmpty()
					.hint(words.of("survey.comment.hint"))
					.text(words.of("survey.comment.example"), comment, MOST),
				Field.of(QUOTABLE, words.of("survey.quotable"))
					.mayBeEmpty()
					.checkboxes(List.of(new Choice(QUOTABLE, words.of("survey.quotable.tick"))),
							quotable ? Set.of(QUOTABLE) : Set.of()));
	}

	/**
	 * What was typed; may be empty.
	 */
	public static String comment(FormValues values) {
		return values.text(COMMENT).orElse("");
	}

	public static boolean isQuotable(FormValues values) {
		return values.options(QUOTABLE).contains(QUOTABLE);
	}

}
