package org.pandu.notice;

/**
 * Deletes rows that serve nothing any more. Every bean of this type is called about once
 * an hour, on one node at a time.
 */
public interface Sweep {

	void sweep();

}
