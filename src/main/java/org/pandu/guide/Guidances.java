package org.pandu.guide;

import java.util.Locale;

import org.pandu.pairing.Pairing;
import org.pandu.people.People;

import org.springframework.stereotype.Component;

/**
 * What the guide says to the two of a pairing.
 */
@Component
public class Guidances {

	private final Method method;

	private final People people;

	Guidances(Method method, People people) {
		this.method = method;
		this.people = people;
	}

	/**
	 * What it says at a step.
	 * @param first whether it is the pairing's first session
	 * @param language Indonesian or English
	 */
	public Guidance at(Step step, boolean first, Pairing pairing, Locale language) {
		return this.method.at(step, first, pairing.kind(),
				this.people.findById(pairing.coacheeId()).orElseThrow().level(), language);
	}

}
