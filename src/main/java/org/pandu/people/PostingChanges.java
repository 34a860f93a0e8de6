package org.pandu.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.pandu.id.PersonId;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes down that somebody's post or zone changes from a day on. What was before stays
 * as it was: no change begins before the one that holds, nor more than
 * {@link #MOST_DAYS_BACK} days ago.
 */
@Service
@Transactional
public class PostingChanges {

	/** Long enough for a letter of appointment to arrive, in days. */
	public static final int MOST_DAYS_BACK = 90;

	private final People people;

	private final Postings postings;

	private final PostingSwitch effect;

	private final Participants participants;

	private final Admins admins;

	PostingChanges(People people, Postings postings, PostingSwitch effect, Participants participants, Admins admins) {
		this.people = people;
		this.postings = postings;
		this.effect = effect;
		this.participants = participants;
		this.admins = admins;
	}

	/**
	 * What an admin says, beginning with what holds today: only what differs from that is
	 * changed.
	 *
	 * @param post level, unit, position and superior
	 * @param zone the IANA zone; {@code null} follows Slack
	 * @param from the first day it holds, in the programme's zone
	 */
	public record Change(Post post, @Nullable String zone, LocalDate from) {
	}

	/**
	 * The fields of the form that a refusal may belong to.
	 *
	 * @param level where the level was chosen
	 * @param superior where the direct superior was chosen
	 * @param from where the first day was chosen
	 */
	public record Fields(String level, String superior, String from) {
	}

	/**
	 * Changes the post and zone of a participant from a day on.
	 * @throws HoldsOutOfRange when the day is too early or more than a year away
	 * @throws NothingChanged when all is as it is today
	 */
	public void change(PersonId actor, PersonId person, Change change, Fields fields) {
		this.admins.requireAdmin(actor);
		PersonId superior = superior(person, change.post());
		if (person.equals(superior)) {
			throw new OwnSuperior(fields.superior());
		}
		this.people.hold(person);
		Person now = this.people.findById(person).orElseThrow(() -> new NotEnrolled(person.mention(), null));
		if (superior != null && !superior.user().equals(now.superior())) {
			this.participants.requireHuman(superior, fields.superior());
		}
		requireInRange(person, change.from(), fields.from());
		if (!write(actor, now, change)) {
			throw new NothingChanged(fields.level());
		}
	}

	/**
	 * Takes a change back that does not hold yet.
	 * @throws AlreadyHolds when its day has come, or it is gone
	 */
	public void takeBack(PersonId actor, PersonId person, LocalDate from) {
		this.admins.requireAdmin(actor);
		this.people.hold(person);
		Posting taken = this.postings.planned(person)
			.stream()
			.filter((posting) -> posting.from().equals(from))
			.findFirst()
			.orElseThrow(AlreadyHolds::new);
		Post before = this.postings.at(person, from.minusDays(1)).orElseThrow().post();
		this.postings.remove(taken);
		this.effect.drop(taken);
		carry(person, from, taken.post(), before);
	}

	/**
	 * Writes a change down. The person's row is held.
	 * @return whether anything is different
	 */
	boolean write(PersonId actor, Person now, Change change) {
		boolean sameZone = Objects.equals(now.zone(), change.zone());
		if (change.post().equals(now.post()) && sameZone) {
			return false;
		}
		Post before = this.postings.at(now.id(), change.from()).map(Posting::post).orElse(now.post());
		Post after = change.post().following(now.post(), before);
		String zone = sameZone ? plannedZone(now.id(), change.from())
				: Objects.requireNonNullElse(change.zone(), Posting.AS_SLACK);
		Posting posting = new Posting(now.id(), change.from(), after, zone, actor.user());
		this.postings.put(posting);
		carry(now.id(), change.from(), before, after);
		if (change.from().isAfter(this.postings.today(now.id().team()))) {
			this.effect.plan(posting);
		}
		else {
			this.effect.take(now.id());
		}
		return true;
	}

	private @Nullable String plannedZone(PersonId person, LocalDate from) {
		return this.postings.planned(person)
			.stream()
			.filter((posting) -> posting.from().equals(from))
			.findFirst()
			.map(Posting::zone)
			.orElse(null);
	}

	/**
	 * Lets the postings after a day go along with a change on that day.
	 */
	private void carry(PersonId person, LocalDate from, Post before, Post after) {
		this.postings.of(person)
			.stream()
			.filter((later) -> later.from().isAfter(from))
			.forEach((later) -> this.postings.put(later.with(later.post().following(before, after))));
	}

	private void requireInRange(PersonId person, LocalDate from, String field) {
		LocalDate today = this.postings.today(person.team());
		List<Posting> holding = this.postings.of(person)
			.stream()
			.filter((posting) -> !posting.from().isAfter(today))
			.toList();
		LocalDate earliest = today.minusDays(MOST_DAYS_BACK);
		LocalDate since = holding.isEmpty() ? today : holding.getLast().from();
		LocalDate first = since.isAfter(earliest) ? since : earliest;
		LocalDate last = today.plusYears(1);
		if (from.isBefore(first) || from.isAfter(last)) {
			throw new HoldsOutOfRange(first, last, field);
		}
	}

	private static @Nullable PersonId superior(PersonId person, Post post) {
		return (post.superior() != null) ? new PersonId(person.team(), post.superior()) : null;
	}

}
