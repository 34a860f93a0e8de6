package org.pandu.summary;

import org.jspecify.annotations.Nullable;
import org.pandu.id.PersonId;
import org.pandu.people.Admins;

import org.springframework.stereotype.Service;

/**
 * Answers an admin who asks how the programme goes. Nothing is settled here: that has its
 * day.
 */
@Service
public class Summaries {

	private final Measures measures;

	private final Admins admins;

	Summaries(Measures measures, Admins admins) {
		this.measures = measures;
		this.admins = admins;
	}

	/**
	 * The summary of a period.
	 * @throws org.pandu.people.NotAnAdmin when the actor is none
	 */
	public Report report(PersonId actor, Period period, @Nullable Dimension by) {
		return this.measures.report(actor, period, by);
	}

	/**
	 * Reads what an admin typed.
	 * @throws org.pandu.people.NotAnAdmin when the actor is none, whatever was typed
	 * @throws UnknownPeriod when it is not understood
	 */
	public Scope read(PersonId actor, String typed) {
		this.admins.requireAdmin(actor);
		return SpokenScope.read(typed);
	}

	/**
	 * The days that are asked for. They may tell when the first pairing began.
	 * @throws org.pandu.people.NotAnAdmin when the actor is none
	 */
	public Period days(PersonId actor, Scope scope) {
		this.admins.requireAdmin(actor);
		ReportPeriod named = scope.named();
		Period days = scope.days();
		return (days != null) ? days
				: this.measures.period(actor.team(), (named != null) ? named : ReportPeriod.LAST_30_DAYS);
	}

}
