package org.pandu.fasttrack;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.pandu.database.Transactions;
import org.pandu.id.PersonId;
import org.pandu.id.TeamId;
import org.pandu.notice.Delivery;
import org.pandu.notice.Notice;
import org.pandu.notice.Outcome;
import org.pandu.people.People;
import org.pandu.slack.Directory;
import org.pandu.slack.SlackFailure;

import org.springframework.stereotype.Component;

/**
 * Finds the place where a request is offered: the coaches' channel, unless Pandu can't
 * post there or the requester's direct superior would read it. Then the coaches are asked
 * one by one, and so they are when Slack does not say.
 */
@Component
class OfferDelivery implements Delivery {

	private final FastTrackRequests requests;

	private final FastTrackSettings settings;

	private final Offering offering;

	private final People people;

	private final Directory directory;

	private final Transactions transactions;

	OfferDelivery(FastTrackRequests requests, FastTrackSettings settings, Offering offering, People people,
			Directory directory, Transactions transactions) {
		this.requests = requests;
		this.settings = settings;
		this.offering = offering;
		this.people = people;
		this.directory = directory;
		this.transactions = transactions;
	}

	@Override
	public String kind() {
		return Deadlines.OFFER;
	}

	@Override
	public Outcome deliver(Notice notice) {
		FastTrackId id = FastTrackId.parse(notice.team(), Deadlines.idIn(notice.subject()));
		String channel = channel(this.requests.require(id));
		this.transactions.write(() -> {
			this.offering.place(id, channel);
			return true;
		});
		return new Outcome.Sent();
	}

	private @Nullable String channel(FastTrackRequest request) {
		TeamId team = request.id().team();
		String channel = this.settings.of(team).channel();
		if (channel == null) {
			return null;
		}
		try {
			boolean fits = this.directory.canPostTo(team, channel)
					&& superior(request.requesterId()).filter((superior) -> this.directory.isMember(superior, channel))
						.isEmpty();
			return fits ? channel : null;
		}
		catch (SlackFailure failure) {
			return null;
		}
	}

	private Optional<PersonId> superior(PersonId requester) {
		return this.people.findById(requester)
			.flatMap((person) -> Optional.ofNullable(person.superior()))
			.map((user) -> new PersonId(requester.team(), user));
	}

}
