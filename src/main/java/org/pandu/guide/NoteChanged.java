package org.pandu.guide;

import org.jspecify.annotations.Nullable;

/**
 * The writer changed a note on another device while editing it here. Carries what stands
 * now, so that neither text is lost unseen.
 */
public final class NoteChanged extends RuntimeException {

	private final transient @Nullable WrittenNote newest;

	NoteChanged(@Nullable WrittenNote newest) {
		super(null, null, false, false);
		this.newest = newest;
	}

	/**
	 * The note as it stands; {@code null} when it was deleted.
	 */
	public @Nullable WrittenNote newest() {
		return this.newest;
	}

}
