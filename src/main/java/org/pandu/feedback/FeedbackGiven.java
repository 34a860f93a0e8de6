package org.pandu.feedback;

/**
 * Someone gave feedback. Published in the transaction that did it.
 *
 * @param feedback the feedback
 */
public record FeedbackGiven(Feedback feedback) {

}
