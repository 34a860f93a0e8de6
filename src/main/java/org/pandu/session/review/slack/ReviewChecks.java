package org.pandu.session.review.slack;

import java.time.Clock;
import java.util.List;
import java.util.Objects;

import org.pandu.database.Transactions;
import org.pandu.id.Ids;
import org.pandu.id.PersonId;
import org.pandu.id.TeamId;
import org.pandu.notice.Delivery;
import org.pandu.notice.Notice;
import org.pandu.notice.NoticeRequest;
import org.pandu.notice.Notices;
import org.pandu.notice.Outcome;
import org.pandu.notice.Urgency;
import org.pandu.people.Person;
import org.pandu.people.PersonChanged;
import org.pandu.people.SlackZoneChanged;
import org.pandu.people.WeekChanged;
import org.pandu.people.Whose;
import org.pandu.session.review.SessionReviews;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Has the sessions looked through after a change, by a notice of its own: a change of
 * everyone's hours concerns many, and nobody shall wait for that.
 */
@Component
class ReviewChecks implements Delivery {

	private static final String KIND = "session.review-check";

	private static final String LEVEL = "level:";

	private static final String PERSON = "person:";

	private static final String UNIT = "unit:";

	private final SessionReviews reviews;

	private final Notices notices;

	private final Transactions transactions;

	private final Clock clock;

	ReviewChecks(SessionReviews reviews, Notices notices, Transactions transactions, Clock clock) {
		this.reviews = reviews;
		this.notices = notices;
		this.transactions = transactions;
		this.clock = clock;
	}

	@EventListener
	void on(PersonChanged event) {
		Person before = event.before();
		Person after = event.after();
		if (before.level() != after.level()) {
			plan(after.id().team(), after.id().user(), LEVEL + after.id().user());
		}
		if (!before.unit().equals(after.unit()) || !Objects.equals(before.zone(), after.zone())) {
			plan(after.id().team(), after.id().user(), PERSON + after.id().user());
		}
	}

	@EventListener
	void on(SlackZoneChanged event) {
		plan(event.person().team(), event.person().user(), PERSON + event.person().user());
	}

	@EventListener
	void on(WeekChanged event) {
		switch (event.whose()) {
			case Whose.Own own -> plan(event.team(), own.person().user(), PERSON + own.person().user());
			case Whose.OfUnit unit -> plan(event.team(), event.team().value(), UNIT + unit.name());
			case Whose.Everyone everyone -> plan(event.team(), event.team().value(), "");
		}
	}

	@Override
	public String kind() {
		return KIND;
	}

	@Override
	public Outcome deliver(Notice notice) {
		boolean level = notice.subject().startsWith(LEVEL);
		people(notice.team(), notice.subject()).forEach((person) -> this.transactions.write(() -> {
			this.reviews.lookThrough(person, level);
			return person;
		}));
		return new Outcome.Sent();
	}

	private List<PersonId> people(TeamId team, String whose) {
		for (String one : List.of(PERSON, LEVEL)) {
			if (whose.startsWith(one)) {
				return List.of(new PersonId(team, whose.substring(one.length())));
			}
		}
		return this.reviews.booked(team, whose.startsWith(UNIT) ? whose.substring(UNIT.length()) : null);
	}

	private void plan(TeamId team, String recipient, String whose) {
		this.notices.plan(new NoticeRequest(team, recipient, KIND, whose, this.clock.instant(), Urgency.LOW,
				KIND + ":" + Ids.next()));
	}

}
