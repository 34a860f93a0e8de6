package org.pandu.feedback;

import java.util.List;

/**
 * A part of a pairing's feedback, without words.
 *
 * @param entries the newest first
 * @param page which part, from 0
 * @param pages how many parts there are, at least 1
 */
public record FeedbackPage(List<Feedback> entries, int page, int pages) {

	public FeedbackPage {
		entries = List.copyOf(entries);
	}

}
