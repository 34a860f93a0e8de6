package org.pandu.guide;

/**
 * Someone else, or the same person elsewhere, changed an agenda while it was being
 * written here. Carries what stands now, so that neither text is lost unseen.
 */
public final class AgendaChanged extends RuntimeException {

	private final transient WrittenAgenda newest;

	AgendaChanged(WrittenAgenda newest) {
		super(null, null, false, false);
		this.newest = newest;
	}

	/**
	 * The agenda as it stands.
	 */
	public WrittenAgenda newest() {
		return this.newest;
	}

}
