package org.pandu.feedback;

/**
 * The giver replied to the answer. Published in the transaction that did it.
 *
 * @param feedback the feedback
 */
public record FeedbackReplied(Feedback feedback) {

}
