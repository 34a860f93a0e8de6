package org.pandu.fasttrack;

/**
 * A request needs an admin's eye: nobody answers it, or it lapsed. Published in the
 * transaction that did it.
 *
 * @param request the request as it is now
 */
public record FastTrackUnanswered(FastTrackRequest request) {

}
