package org.pandu.fasttrack;

/**
 * A request stands elsewhere than before. Published in the transaction that did it.
 *
 * @param request the request as it is now
 */
public record FastTrackChanged(FastTrackRequest request) {

}
