package org.pandu.notice;

/**
 * Delivers one kind of notice. Implemented by whoever speaks to the outside. Called
 * outside any transaction, on the sender's thread.
 */
public interface Delivery {

	/**
	 * The kind of notices it delivers.
	 */
	String kind();

	/**
	 * Renders from the current state and delivers.
	 * @return what came of it; an exception counts as {@link Outcome.Unknown}, some times
	 */
	Outcome deliver(Notice notice);

}
