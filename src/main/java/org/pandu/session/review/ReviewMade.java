package org.pandu.session.review;

/**
 * There are sessions to look at. Published in the transaction that found them.
 *
 * @param review the review
 */
public record ReviewMade(SessionReview review) {

}
