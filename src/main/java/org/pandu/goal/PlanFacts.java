package org.pandu.goal;

import java.util.List;

import org.pandu.pairing.PairingId;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What may be said of goals and plan in a message: figures, never words.
 */
@Component
@Transactional(readOnly = true)
public class PlanFacts {

	private final Goals goals;

	private final ActionItems items;

	PlanFacts(Goals goals, ActionItems items) {
		this.goals = goals;
		this.items = items;
	}

	/**
	 * The figures of a pairing.
	 *
	 * @param progress the open goals' progress in percent, the oldest goal first
	 * @param openSteps how many steps are open
	 */
	public record Figures(List<Integer> progress, int openSteps) {

		public boolean isEmpty() {
			return this.progress.isEmpty() && this.openSteps == 0;
		}

	}

	public Figures of(PairingId pairing) {
		return new Figures(this.goals.openOf(pairing).stream().map(Goal::progress).toList(),
				this.items.openOf(pairing).size());
	}

}
