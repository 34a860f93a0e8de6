package org.pandu.survey;

import org.pandu.text.Refusal;

/**
 * The actor was not asked about this session.
 */
public final class NotAsked extends Refusal {

	public NotAsked() {
		super("survey.refusal.not-asked");
	}

}
