package org.pandu.feedback;

import java.time.Instant;

/**
 * A draft as its writer reads it.
 *
 * @param words what was typed; may be empty in parts
 * @param keptAt when it was kept last
 * @param version which state of the draft this is, from 1
 */
public record KeptDraft(Sbi words, Instant keptAt, long version) {

	@Override
	public String toString() {
		return "draft " + this.version;
	}

}
