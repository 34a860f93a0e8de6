package org.pandu.people;

import org.pandu.text.Refusal;

/**
 * Only programme admins may do this.
 */
public final class NotAnAdmin extends Refusal {

	NotAnAdmin() {
		super("people.refusal.not-an-admin");
	}

}
