package org.pandu.feedback.slack;

import org.jspecify.annotations.Nullable;
import org.pandu.pairing.PairingId;

/**
 * A place in the list of feedback, as buttons carry it.
 *
 * @param pairing the pairing's id; empty for the first there is
 * @param page which page, from 0
 * @param overForm whether the list lies over the form, and so does not offer it again
 */
record ListPlace(String pairing, int page, boolean overForm) {

	static ListPlace of(PairingId pairing) {
		return new ListPlace(pairing.subject(), 0, false);
	}

	static ListPlace fromForm(@Nullable PairingId chosen) {
		return new ListPlace((chosen != null) ? chosen.subject() : "", 0, true);
	}

	static ListPlace parse(String text) {
		String[] parts = text.split("/", -1);
		return new ListPlace(parts[0], Integer.parseInt(parts[1]), Boolean.parseBoolean(parts[2]));
	}

	String written() {
		return this.pairing + "/" + this.page + "/" + this.overForm;
	}

	ListPlace turn(int pages) {
		return new ListPlace(this.pairing, this.page + pages, this.overForm);
	}

	ListPlace in(PairingId other) {
		return new ListPlace(other.subject(), 0, this.overForm);
	}

}
