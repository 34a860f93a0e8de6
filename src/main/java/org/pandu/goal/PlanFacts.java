package org.pandu.goal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.pandu.id.TeamId;
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

	private final Clock clock;

	PlanFacts(Goals goals, ActionItems items, Clock clock) {
		this.goals = goals;
		this.items = items;
		this.clock = clock;
	}

	/**
	 * The counts of a pairing.
	 *
	 * @param progress the open goals' progress in percent, the oldest goal first
	 * @param missed how many of those goals are past their day
	 * @param openSteps how many steps are open
	 * @param lateSteps how many of those are past their day
	 */
	public record Counts(List<Integer> progress, int missed, int openSteps, int lateSteps) {

		public boolean isEmpty() {
			return this.progress.isEmpty() && this.openSteps == 0;
		}

	}

	/**
	 * The counts of a pairing.
	 * @param zone the reader's, which says what day it is
	 */
	public Counts of(PairingId pairing, ZoneId zone) {
		return of(pairing.team(), List.of(pairing), zone).getFirst();
	}

	/**
	 * The counts of some pairings of a workspace, read at once; in their order.
	 * @param zone the reader's, which says what day it is
	 */
	public List<Counts> of(TeamId team, List<PairingId> pairings, ZoneId zone) {
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), zone);
		Map<UUID, List<Goal>> open = this.goals.openOf(team, pairings);
		Map<UUID, List<ActionItem>> steps = this.items.openOf(team, pairings);
		return pairings.stream()
			.map(PairingId::id)
			.map((id) -> counts(open.getOrDefault(id, List.of()), steps.getOrDefault(id, List.of()), today))
			.toList();
	}

	private static Counts counts(List<Goal> open, List<ActionItem> steps, LocalDate today) {
		return new Counts(open.stream().map(Goal::progress).toList(),
				Math.toIntExact(open.stream().filter((goal) -> goal.isMissed(today)).count()), steps.size(),
				Math.toIntExact(steps.stream().filter((step) -> step.isLate(today)).count()));
	}

}
