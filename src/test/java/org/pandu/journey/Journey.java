package org.pandu.journey;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import org.awaitility.Awaitility;
import org.pandu.workspace.LocalWorkspace;
import org.pandu.workspace.state.Member;

/**
 * A way through the whole app, walked as people walk it.
 */
final class Journey {

	/** How long something may take to show up, in real time. */
	static final Duration PATIENCE = Duration.ofSeconds(8);

	private final RunningPandu pandu;

	private final Expectations expectations;

	Journey(RunningPandu pandu, Expectations expectations) {
		this.pandu = pandu;
		this.expectations = expectations;
	}

	/**
	 * Sits down as a person.
	 * @param firstName unique among the people
	 */
	Acting as(String firstName) {
		return new Acting(this, member(firstName));
	}

	Instant now() {
		return this.pandu.now();
	}

	/**
	 * The day it is somewhere.
	 */
	LocalDate today(String zone) {
		return LocalDate.ofInstant(now(), ZoneId.of(zone));
	}

	/**
	 * Moves the clock to when the next thing is due, and waits until it was said.
	 */
	void skipToNextDue() {
		settle();
		travelTo(this.pandu.nextDue().orElseThrow(() -> new AssertionError("Nothing is due any more")));
	}

	/**
	 * Moves the clock, and waits until all that is due by then was said.
	 */
	void travelTo(Instant moment) {
		if (moment.isAfter(now())) {
			this.pandu.travelTo(moment);
		}
		settle();
	}

	/**
	 * Waits until all that is due was said.
	 */
	void settle() {
		Awaitility.await().atMost(PATIENCE).pollInterval(Duration.ofMillis(25)).until(() -> this.pandu.unsent() == 0);
	}

	/**
	 * Says that something will go wrong on purpose: a part of an error in the log, of a
	 * refusal or a warning.
	 */
	void expects(String part) {
		this.expectations.expect(part);
	}

	/**
	 * Says that this test does not look at every message.
	 */
	void ignoresOtherMessages() {
		this.expectations.ignoreMessages();
	}

	RunningPandu pandu() {
		return this.pandu;
	}

	LocalWorkspace workspace() {
		return this.pandu.workspace();
	}

	Expectations expectations() {
		return this.expectations;
	}

	Member member(String firstName) {
		List<Member> found = workspace().state()
			.members()
			.stream()
			.filter((member) -> member.name().split(" ")[0].equals(firstName))
			.toList();
		if (found.size() != 1) {
			throw new IllegalArgumentException("Who is " + firstName + "?");
		}
		return found.getFirst();
	}

}
