package org.pandu.summary;

import org.jspecify.annotations.Nullable;
import org.pandu.id.PersonId;

import org.springframework.stereotype.Service;

/**
 * Answers an admin who asks how the programme goes. Not one transaction: figures that
 * have come due are settled first.
 */
@Service
public class Summaries {

	private final Freezing freezing;

	private final Measures measures;

	Summaries(Freezing freezing, Measures measures) {
		this.freezing = freezing;
		this.measures = measures;
	}

	/**
	 * The summary of a period.
	 * @throws org.pandu.people.NotAnAdmin when the actor is none
	 */
	public Report report(PersonId actor, Period period, @Nullable Dimension by) {
		this.freezing.catchUp(actor.team());
		return this.measures.report(actor, period, by);
	}

}
