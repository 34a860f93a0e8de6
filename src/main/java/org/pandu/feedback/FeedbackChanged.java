package org.pandu.feedback;

/**
 * A feedback was read, thanked for, answered, or is to be or was talked about. Published
 * in the transaction that did it.
 *
 * @param feedback the feedback as it is now
 */
public record FeedbackChanged(Feedback feedback) {

}
