package org.pandu.pairing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.pandu.id.PersonId;
import org.pandu.id.TeamId;
import org.pandu.program.Programs;

import org.springframework.stereotype.Component;

/**
 * Tells when people and pairings pause. {@link Pausing} makes and ends pauses. Guideline,
 * "Langkah 2": room for flexibility, for example when the workload is high.
 */
@Component
public class Pauses {

	/** How far ahead the return may lie. */
	public static final int MOST_YEARS = 2;

	/** The longest reason, in Unicode code points. */
	public static final int LONGEST_REASON = 1000;

	private final PauseStore store;

	private final Programs programs;

	private final Clock clock;

	Pauses(PauseStore store, Programs programs, Clock clock) {
		this.store = store;
		this.programs = programs;
		this.clock = clock;
	}

	/**
	 * The fields of the form that a refusal may belong to.
	 *
	 * @param person where the person was chosen
	 * @param from where the first day was chosen
	 * @param backOn where the day of the return was chosen
	 * @param reason where the reason was typed
	 */
	public record Fields(String person, String from, String backOn, String reason) {
	}

	/**
	 * Whether a pairing, or one of its two people, pauses on a day of the programme's
	 * zone.
	 */
	public boolean covers(Pairing pairing, LocalDate day) {
		return of(pairing).stream().anyMatch((pause) -> pause.days().contains(day));
	}

	/**
	 * All pauses that concern a pairing: its own, and those of its two people; past and
	 * planned ones too, the earliest first.
	 */
	public List<Pause> of(Pairing pairing) {
		return of(pairing.id().team(), List.of(pairing));
	}

	/**
	 * The same for some pairings of a workspace, each pause once.
	 * @param pairings at least one
	 */
	public List<Pause> of(TeamId team, List<Pairing> pairings) {
		return this.store.concerning(team, pairings);
	}

	/**
	 * All pauses there have been and will be in a workspace.
	 */
	public List<Pause> in(TeamId team) {
		return this.store.in(team);
	}

	/**
	 * A person's own present and planned pauses, the earliest first.
	 */
	public List<Pause> comingOf(PersonId person) {
		return coming(this.store.ofPerson(person), person.team());
	}

	/**
	 * A pairing's own present and planned pauses, without those of its two people.
	 */
	public List<Pause> comingOf(Pairing pairing) {
		return coming(of(pairing), pairing.id().team()).stream()
			.filter((pause) -> pairing.id().id().equals(pause.pairingId()))
			.toList();
	}

	/**
	 * All present and planned pauses in a workspace, the earliest first.
	 */
	public List<Pause> comingIn(TeamId team) {
		return coming(in(team), team);
	}

	public Optional<Pause> find(PauseId id) {
		return this.store.find(id);
	}

	/**
	 * Returns a pause.
	 * @throws NoSuchPause when there is none
	 */
	public Pause require(PauseId id) {
		return find(id).orElseThrow(NoSuchPause::new);
	}

	/**
	 * Today in the programme's zone, in which pauses are counted.
	 */
	public LocalDate today(TeamId team) {
		return this.clock.instant().atZone(this.programs.of(team).zone()).toLocalDate();
	}

	private List<Pause> coming(List<Pause> some, TeamId team) {
		LocalDate today = today(team);
		return some.stream().filter((pause) -> pause.isComing(today)).toList();
	}

}
