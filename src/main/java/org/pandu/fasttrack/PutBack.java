package org.pandu.fasttrack;

import org.pandu.text.Refusal;

/**
 * The person had taken the request and no longer has it.
 */
public final class PutBack extends Refusal {

	PutBack() {
		super("fasttrack.refusal.put-back");
	}

}
