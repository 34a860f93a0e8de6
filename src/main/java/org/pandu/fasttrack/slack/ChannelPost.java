package org.pandu.fasttrack.slack;

import java.time.Clock;

import org.pandu.database.Transactions;
import org.pandu.id.Ids;
import org.pandu.id.TeamId;
import org.pandu.notice.Urgency;
import org.pandu.people.Admins;
import org.pandu.slack.CardKey;
import org.pandu.slack.Cards;
import org.pandu.slack.CommandCall;
import org.pandu.slack.Directory;

import org.springframework.stereotype.Component;

/**
 * Posts a message with the button to a channel, for a programme admin.
 */
@Component
class ChannelPost {

	private final Admins admins;

	private final Directory directory;

	private final Cards cards;

	private final Transactions transactions;

	private final Clock clock;

	ChannelPost(Admins admins, Directory directory, Cards cards, Transactions transactions, Clock clock) {
		this.admins = admins;
		this.directory = directory;
		this.cards = cards;
		this.transactions = transactions;
		this.clock = clock;
	}

	/**
	 * Posts it to the channel the command was typed in. Each post is a new message.
	 * @throws org.pandu.people.NotAnAdmin when the actor is none
	 */
	void post(CommandCall call) {
		this.admins.requireAdmin(call.actor());
		TeamId team = call.actor().team();
		if (!this.directory.canPostTo(team, call.channel())) {
			call.tell(call.words().of("fasttrack.post.not-in-channel"));
			return;
		}
		this.transactions.write(() -> {
			this.cards.show(new CardKey(team, FastTrackCards.CHANNEL, Ids.next().toString(), call.channel()),
					this.clock.instant(), Urgency.NORMAL);
			return true;
		});
		call.tell(call.words().of("fasttrack.post.done"));
	}

}
