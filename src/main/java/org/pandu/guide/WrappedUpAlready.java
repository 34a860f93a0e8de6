package org.pandu.guide;

import org.pandu.text.Refusal;

/**
 * The plan of this session was written already.
 */
public final class WrappedUpAlready extends Refusal {

	WrappedUpAlready() {
		super("guide.refusal.wrapped-up");
	}

}
