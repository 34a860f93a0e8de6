package org.pandu.survey.slack;

import java.util.List;
import java.util.Set;

import com.slack.api.model.block.InputBlock;
import org.pandu.slack.FormValues;
import org.pandu.slack.blocks.Choice;
import org.pandu.slack.blocks.Field;
import org.pandu.text.Words;

/**
 * The tick below a comment that lets it be quoted without its writer's name; off until
 * its writer sets it.
 */
final class QuotableField {

	private static final String QUOTABLE = "quotable";

	private QuotableField() {
	}

	static InputBlock of(boolean ticked, Words words) {
		return Field.of(QUOTABLE, words.of("survey.quotable"))
			.mayBeEmpty()
			.checkboxes(List.of(new Choice(QUOTABLE, words.of("survey.quotable.tick"))),
					ticked ? Set.of(QUOTABLE) : Set.of());
	}

	static boolean isTicked(FormValues values) {
		return values.options(QUOTABLE).contains(QUOTABLE);
	}

}
