package org.pandu.session.slack;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the form for several times is about, as its metadata carries it.
 *
 * @param id the pairing's id, or that of the session whose times are answered
 * @param zone the zone of the clock the form was opened with
 * @param confirmed the unusual length that was pointed out; zero for none
 * @param round counts how often the choice of further times was made anew
 * @param added the times that were added by hand
 * @param taken the times that were found taken
 * @param outside the times outside working hours that were pointed out
 */
record ProposalSubject(String id, ZoneId zone, Duration confirmed, int round, List<Instant> added, List<Instant> taken,
		List<Instant> outside) {

	ProposalSubject {
		added = List.copyOf(added);
		taken = List.copyOf(taken);
		outside = List.copyOf(outside);
	}

	static ProposalSubject of(String id, ZoneId zone) {
		return new ProposalSubject(id, zone, Duration.ZERO, 0, List.of(), List.of(), List.of());
	}

	static ProposalSubject parse(String text) {
		String[] parts = text.split(" ", 7);
		return new ProposalSubject(parts[0], ZoneId.of(parts[1]), Duration.ofMinutes(Long.parseLong(parts[2])),
				Integer.parseInt(parts[3]), moments(parts[4]), moments(parts[5]), moments(parts[6]));
	}

	ProposalSubject confirming(Duration length) {
		return new ProposalSubject(this.id, this.zone, length, this.round, this.added, this.taken, this.outside);
	}

	ProposalSubject adding(Instant moment) {
		return new ProposalSubject(this.id, this.zone, this.confirmed, this.round + 1, with(this.added, moment),
				this.taken, this.outside);
	}

	ProposalSubject finding(Instant takenMoment) {
		List<Instant> free = this.added.stream().filter((moment) -> !moment.equals(takenMoment)).toList();
		return new ProposalSubject(this.id, this.zone, this.confirmed, this.round + 1, free,
				with(this.taken, takenMoment), this.outside);
	}

	ProposalSubject pointingOut(List<Instant> moments) {
		return new ProposalSubject(this.id, this.zone, this.confirmed, this.round, this.added, this.taken, moments);
	}

	/**
	 * The field of the further times. It changes with its choice: what was ticked in a
	 * field of the same name would stay instead of what is ticked anew.
	 */
	String further() {
		return "further-" + this.round;
	}

	String text() {
		return String.join(" ", this.id, this.zone.getId(), "" + this.confirmed.toMinutes(), "" + this.round,
				text(this.added), text(this.taken), text(this.outside));
	}

	private static List<Instant> with(List<Instant> moments, Instant one) {
		List<Instant> all = new ArrayList<>(moments);
		all.remove(one);
		all.add(one);
		return all;
	}

	private static String text(List<Instant> moments) {
		return moments.stream()
			.map((moment) -> "" + moment.getEpochSecond())
			.collect(Collectors.joining(",", "[", "]"));
	}

	private static List<Instant> moments(String text) {
		return Stream.of(text.substring(1, text.length() - 1).split(","))
			.filter((part) -> !part.isEmpty())
			.map((part) -> Instant.ofEpochSecond(Long.parseLong(part)))
			.toList();
	}

}
