package org.pandu.journey;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;

import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;
import org.pandu.workspace.LocalWorkspace;
import org.pandu.workspace.state.Member;
import org.pandu.workspace.state.View;

/**
 * A way through the whole app, walked as people walk it.
 */
final class Journey {

	/** How long something may take to show up, in real time, on a busy machine. */
	static final Duration PATIENCE = Duration.ofSeconds(30);

	/** How often to look, in real time. */
	static final Duration LOOK_EVERY = Duration.ofMillis(20);

	private static final int MOST_SKIPS = 60;

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
	 * Moves the clock from one thing due to the next, until something is so.
	 */
	void skipsUntil(BooleanSupplier so) {
		settle();
		for (int skips = 0; !so.getAsBoolean(); skips++) {
			if (skips == MOST_SKIPS) {
				throw new AssertionError("It is " + now() + ", and what was waited for has not come");
			}
			skipToNextDue();
		}
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
		Awaitility.await()
			.atMost(PATIENCE)
			.pollDelay(Duration.ZERO)
			.pollInterval(LOOK_EVERY)
			.until(() -> this.pandu.unsent() == 0);
	}

	/**
	 * How many messages stand in a channel, those in threads aside.
	 */
	long messagesInChannel(String name) {
		settle();
		return workspace().state()
			.conversations()
			.stream()
			.filter((conversation) -> conversation.name().equals(name))
			.flatMap((conversation) -> workspace().state().messages(conversation.id()).stream())
			.filter((message) -> message.threadTs() == null)
			.count();
	}

	/**
	 * Closes what a test has left open.
	 */
	void closeModals() {
		for (Member member : workspace().state().members()) {
			List<View> open = workspace().state().modals(member.id());
			if (!open.isEmpty()) {
				workspace().hands().close(member.id(), open.getLast().id(), true);
			}
		}
	}

	/**
	 * Waits until something shows up before a person.
	 * @throws AssertionError that says what there is instead
	 */
	<T> T await(Acting person, String what, Callable<Optional<T>> look) {
		try {
			return Awaitility.await()
				.atMost(PATIENCE)
				.pollDelay(Duration.ZERO)
				.pollInterval(LOOK_EVERY)
				.until(look, Optional::isPresent)
				.orElseThrow();
		}
		catch (ConditionTimeoutException ex) {
			throw new AssertionError("%s does not see %s. %s".formatted(person.member().name(), what,
					new Screen(this, person.member())));
		}
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

	/**
	 * Says that no test of this class looks at what tells that pairings need scheduling:
	 * the clock goes so far that some will.
	 */
	void passesOverNudges() {
		this.expectations.passOver("perlu dijadwalkan");
		this.expectations.passOver("needs scheduling");
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
