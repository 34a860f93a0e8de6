package org.pandu.summary;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.pandu.id.TeamId;
import org.pandu.survey.LeastPeople;
import org.pandu.survey.personnel.PersonnelFigures;
import org.pandu.survey.personnel.UnitResult;
import org.pandu.survey.round.Cycle;
import org.pandu.survey.round.Cycles;

import org.springframework.stereotype.Component;

/**
 * Finds what the personnel unit entered of the days of a summary. How many people are
 * enough is the highest number that was promised in the days of the span or cycle itself:
 * whichever summary it is read in, the same is shown.
 */
@Component
class OrganisationMeasures {

	private final PersonnelFigures figures;

	private final Cycles cycles;

	private final LeastPeople least;

	OrganisationMeasures(PersonnelFigures figures, Cycles cycles, LeastPeople least) {
		this.figures = figures;
		this.cycles = cycles;
		this.least = least;
	}

	Organisation of(TeamId team, ZoneId zone, Period period, List<PairingFacts> pairings, LocalDate today) {
		return new Organisation(
				this.figures.retention(team)
					.stream()
					.filter((count) -> touches(period, count.from(), count.to()))
					.map((count) -> Stay.of(count, least(team, zone, count.from(), count.to())))
					.toList(),
				this.cycles.all(team)
					.stream()
					.filter((cycle) -> touches(period, cycle.from(), cycle.to()))
					.map((cycle) -> compare(team, zone, cycle, pairings, today))
					.filter((compared) -> !isEmpty(compared))
					.toList());
	}

	private UnitsCompared compare(TeamId team, ZoneId zone, Cycle cycle, List<PairingFacts> pairings, LocalDate today) {
		List<UnitResult> results = this.figures.results(team, cycle.id());
		return UnitsCompared.of(cycle, results,
				results.isEmpty() ? Set.of() : participating(zone, cycle, pairings, today),
				least(team, zone, cycle.from(), cycle.to()));
	}

	/** Where the coachees and mentees worked whose pairing ran in the cycle. */
	private static Set<String> participating(ZoneId zone, Cycle cycle, List<PairingFacts> pairings, LocalDate today) {
		Period days = new Period(cycle.from(), cycle.to().plusDays(1));
		return pairings.stream()
			.map((pairing) -> Course.of(pairing, List.of(), zone, today))
			.filter((course) -> course.ranIn(days))
			.map((course) -> course.groupIn(days).unit())
			.collect(Collectors.toSet());
	}

	private int least(TeamId team, ZoneId zone, LocalDate from, LocalDate to) {
		return this.least.highest(team, from.atStartOfDay(zone).toInstant(),
				to.plusDays(1).atStartOfDay(zone).toInstant());
	}

	private static boolean touches(Period period, LocalDate from, LocalDate to) {
		return !to.isBefore(period.from()) && from.isBefore(period.until());
	}

	private static boolean isEmpty(UnitsCompared compared) {
		return compared.participating().units().isEmpty() && compared.others().units().isEmpty()
				&& compared.leftOut() == 0;
	}

}
