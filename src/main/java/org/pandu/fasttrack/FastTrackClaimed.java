package org.pandu.fasttrack;

/**
 * Another coach took a request. Published in the transaction that did it.
 *
 * @param request the request as it is now
 */
public record FastTrackClaimed(FastTrackRequest request) {

}
