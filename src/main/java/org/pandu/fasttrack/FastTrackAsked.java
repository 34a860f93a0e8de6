package org.pandu.fasttrack;

/**
 * Somebody asked for a fast-track session. Published in the transaction that did it.
 *
 * @param request the request as it is now
 */
public record FastTrackAsked(FastTrackRequest request) {

}
