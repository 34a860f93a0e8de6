package org.pandu.fasttrack;

/**
 * Where a request stands.
 */
public enum FastTrackState {

	/** It waits for the coach, for those it was offered to, or for who took it. */
	OPEN,

	/** Times were proposed, and the requester has not chosen. */
	PROPOSED,

	/** A session stands. */
	ACCEPTED,

	/** The coach can't, and nobody else is to be asked. */
	DECLINED,

	/** Taken back, or closed with its pairing. */
	WITHDRAWN,

	/** The wished day passed without an answer. */
	EXPIRED;

	/**
	 * Whether an answer is still awaited.
	 */
	boolean isOpen() {
		return this == OPEN || this == PROPOSED;
	}

	/**
	 * Insists that it is not over.
	 * @throws NoLongerOpen when it is
	 */
	void requireOpen() {
		if (!isOpen()) {
			throw new NoLongerOpen(this);
		}
	}

	/**
	 * Insists that it is this one.
	 * @throws NoLongerOpen when it is another
	 */
	void require(FastTrackState wanted) {
		if (this != wanted) {
			throw new NoLongerOpen(this);
		}
	}

}
