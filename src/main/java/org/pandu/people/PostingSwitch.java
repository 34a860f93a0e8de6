package org.pandu.people;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.pandu.database.Transactions;
import org.pandu.id.PersonId;
import org.pandu.notice.Delivery;
import org.pandu.notice.Notice;
import org.pandu.notice.NoticeRequest;
import org.pandu.notice.Notices;
import org.pandu.notice.Outcome;
import org.pandu.notice.Urgency;
import org.pandu.text.ReaderLookup;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Lets a posting take effect when its day begins in the programme's zone: the person's
 * row then shows it. Each does so once, whoever comes first and however often.
 */
@Component
class PostingSwitch implements Delivery {

	private static final String KIND = "people.posting";

	private final People people;

	private final Postings postings;

	private final Notices notices;

	private final ReaderLookup readers;

	private final Transactions transactions;

	private final ApplicationEventPublisher events;

	PostingSwitch(People people, Postings postings, Notices notices, ReaderLookup readers, Transactions transactions,
			ApplicationEventPublisher events) {
		this.people = people;
		this.postings = postings;
		this.notices = notices;
		this.readers = readers;
		this.transactions = transactions;
		this.events = events;
	}

	/**
	 * Plans it for the beginning of the posting's first day.
	 */
	void plan(Posting posting) {
		Instant due = posting.from()
			.atStartOfDay(this.readers.programWords(posting.person().team()).zone())
			.toInstant();
		String subject = subject(posting);
		this.notices.plan(new NoticeRequest(posting.person().team(), posting.person().user(), KIND, subject, due,
				Urgency.URGENT, subject + ":" + due.getEpochSecond()));
	}

	void drop(Posting posting) {
		this.notices.dropAbout(posting.person().team(), subject(posting));
	}

	@Override
	public String kind() {
		return KIND;
	}

	@Override
	public Outcome deliver(Notice notice) {
		PersonId person = new PersonId(notice.team(), notice.recipient());
		boolean changed = this.transactions.write(() -> {
			this.people.hold(person);
			// The programme's zone may have moved the day away since it was planned.
			this.postings.planned(person)
				.stream()
				.filter((posting) -> subject(posting).equals(notice.subject()))
				.forEach(this::plan);
			return take(person);
		});
		return changed ? new Outcome.Sent() : new Outcome.Dropped();
	}

	/**
	 * Lets whatever is due by now take effect. The person's row is held.
	 * @return whether anything did
	 */
	boolean take(PersonId person) {
		List<Posting> due = this.postings.due(person);
		due.forEach(this.postings::markTaken);
		Person before = this.people.findById(person).orElse(null);
		if (before == null || due.isEmpty()) {
			return false;
		}
		Person after = before.posted(due.getLast().post());
		for (Posting posting : due) {
			after = inZone(after, posting.zone());
		}
		if (!after.equals(before)) {
			this.events.publishEvent(new PersonChanged(before, this.people.save(after)));
		}
		return true;
	}

	private static Person inZone(Person person, @Nullable String zone) {
		if (zone == null) {
			return person;
		}
		return person.reading(zone.equals(Posting.AS_SLACK) ? null : zone, person.language());
	}

	private static String subject(Posting posting) {
		LocalDate from = posting.from();
		return KIND + ":" + posting.person().user() + ":" + from;
	}

}
