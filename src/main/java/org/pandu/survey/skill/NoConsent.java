package org.pandu.survey.skill;

import org.pandu.text.Refusal;

/**
 * The coachee or mentee does not let the coach or mentor rate the skills.
 */
public final class NoConsent extends Refusal {

	NoConsent() {
		super("survey.refusal.no-consent");
	}

}
