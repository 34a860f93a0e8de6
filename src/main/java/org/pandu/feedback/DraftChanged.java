package org.pandu.feedback;

import org.jspecify.annotations.Nullable;

/**
 * The writer kept another draft elsewhere while writing here. Carries what is kept, so
 * that neither text is lost unseen.
 */
public final class DraftChanged extends RuntimeException {

	private final transient @Nullable KeptDraft newest;

	DraftChanged(@Nullable KeptDraft newest) {
		super(null, null, false, false);
		this.newest = newest;
	}

	/**
	 * The draft as it stands; {@code null} when it was taken away.
	 */
	public @Nullable KeptDraft newest() {
		return this.newest;
	}

}
