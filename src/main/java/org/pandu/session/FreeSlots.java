package org.pandu.session;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.pandu.people.PersonHours;
import org.pandu.session.Bookings.Busy;

/**
 * Finds times at which two people can meet: nobody is booked, both work, and it is night
 * for neither. Where their working hours never meet, times at which both are awake on a
 * day both work. Times lie on the full and half hours of the clock of who asks.
 */
final class FreeSlots {

	/** How many days before and after a wished day are looked through. */
	static final int DAYS = 28;

	private static final Duration STEP = Duration.ofMinutes(30);

	private static final long STEPS_A_DAY = Duration.ofDays(1).dividedBy(STEP);

	private final List<PersonHours> people;

	private final List<Busy> busy;

	private final Instant now;

	/**
	 * Makes a search.
	 * @param people the hours of the two
	 * @param busy when one of them is booked
	 * @param now nothing is found before
	 */
	FreeSlots(List<PersonHours> people, List<Busy> busy, Instant now) {
		this.people = List.copyOf(people);
		this.busy = List.copyOf(busy);
		this.now = now;
	}

	/**
	 * What was found.
	 *
	 * @param slots the times, the earliest first
	 * @param onlyAwake whether they are outside working hours
	 */
	record Found(List<Slot> slots, boolean onlyAwake) {
	}

	/**
	 * The free times nearest to a wished one, before and after it, none overlapping
	 * another.
	 */
	Found nearest(Slot wished, int count) {
		List<Slot> working = nearest(wished, count, this::bothWork);
		return working.isEmpty() ? new Found(nearest(wished, count, this::bothWake), true) : new Found(working, false);
	}

	/**
	 * The time to begin with: on the first day from the wished one on that has a free
	 * time, the one nearest to the wished time of day.
	 */
	Optional<Slot> first(Slot wished) {
		return first(wished, this::bothWork).or(() -> first(wished, this::bothWake));
	}

	/**
	 * The free times from the wished one's day on, in order. They overlap one another.
	 */
	Stream<Slot> following(Slot wished) {
		return following(wished, first(wished, this::bothWork).isPresent() ? this::bothWork : this::bothWake);
	}

	private Stream<Slot> following(Slot wished, Predicate<Slot> fits) {
		return IntStream.rangeClosed(0, DAYS)
			.mapToObj((ahead) -> wished.day().plusDays(ahead))
			.flatMap((day) -> on(day, wished, fits).stream());
	}

	private List<Slot> nearest(Slot wished, int count, Predicate<Slot> fits) {
		List<Slot> found = new ArrayList<>();
		List<Slot> near = List.of();
		for (int away = 0; away <= DAYS && !isSettled(near, wished, count, away); away++) {
			found.addAll(on(wished.day().plusDays(away), wished, fits));
			if (away > 0) {
				found.addAll(on(wished.day().minusDays(away), wished, fits));
			}
			near = apart(found, wished, count);
		}
		return near.stream().sorted(Comparator.comparing(Slot::startsAt)).toList();
	}

	/**
	 * Whether no day further away can hold a nearer time. A day may lack an hour.
	 */
	private static boolean isSettled(List<Slot> near, Slot wished, int count, int away) {
		return near.size() == count
				&& distance(near.getLast(), wished).compareTo(Duration.ofDays(away - 1).minusHours(1)) <= 0;
	}

	private static List<Slot> apart(List<Slot> found, Slot wished, int count) {
		List<Slot> near = new ArrayList<>();
		found.stream()
			.sorted(Comparator.comparing((Slot slot) -> distance(slot, wished)).thenComparing(Slot::startsAt))
			.forEach((slot) -> {
				if (near.size() < count && near.stream().noneMatch(slot::overlaps)) {
					near.add(slot);
				}
			});
		return near;
	}

	private Optional<Slot> first(Slot wished, Predicate<Slot> fits) {
		return IntStream.rangeClosed(0, DAYS)
			.mapToObj((ahead) -> wished.day().plusDays(ahead))
			.flatMap((day) -> firstOn(day, wished, fits).stream())
			.findFirst();
	}

	private Optional<Slot> firstOn(LocalDate day, Slot wished, Predicate<Slot> fits) {
		Slot usual = new Slot(day, wished.time(), wished.zone(), wished.length());
		return Stream
			.concat(Stream.of(usual).filter((slot) -> isFree(slot) && fits.test(slot)), on(day, wished, fits).stream())
			.min(Comparator.comparing((Slot slot) -> distance(slot, usual)));
	}

	private List<Slot> on(LocalDate day, Slot wished, Predicate<Slot> fits) {
		return Stream.iterate(LocalTime.MIDNIGHT, (time) -> time.plus(STEP))
			.limit(STEPS_A_DAY)
			.map((time) -> new Slot(day, time, wished.zone(), wished.length()))
			.filter((slot) -> isFree(slot) && fits.test(slot))
			.toList();
	}

	private boolean isFree(Slot slot) {
		return slot.startsAt().isAfter(this.now)
				&& this.busy.stream().noneMatch((taken) -> taken.overlaps(slot.startsAt(), slot.endsAt()));
	}

	private boolean bothWork(Slot slot) {
		return this.people.stream()
			.allMatch((hours) -> hours.isAwake(slot.startsAt(), slot.endsAt())
					&& hours.against(slot.startsAt(), slot.endsAt()).isEmpty());
	}

	private boolean bothWake(Slot slot) {
		return this.people.stream()
			.allMatch(
					(hours) -> hours.isAwake(slot.startsAt(), slot.endsAt()) && hours.worksOnTheDayOf(slot.startsAt()));
	}

	private static Duration distance(Slot one, Slot other) {
		return Duration.between(one.startsAt(), other.startsAt()).abs();
	}

}
