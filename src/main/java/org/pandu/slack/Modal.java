package org.pandu.slack;

import java.util.List;

import com.slack.api.model.block.LayoutBlock;
import org.jspecify.annotations.Nullable;

/**
 * A modal. The gateway adds the one-time id of a form and the limits' checks.
 *
 * @param callbackId its interaction id; one constant, used for {@link Interactions} too
 * @param subject the ids it is about, as the feature writes them; at most 2,000
 * characters and never words of people
 * @param title at most 24 characters
 * @param submit the button's verb, at most 24 characters; {@code null} for a modal that
 * only shows
 * @param close the other button's word
 * @param blocks what is shown, at most 100
 */
public record Modal(String callbackId, String subject, String title, @Nullable String submit, String close,
		List<LayoutBlock> blocks) {

	public Modal {
		blocks = List.copyOf(blocks);
	}

}
