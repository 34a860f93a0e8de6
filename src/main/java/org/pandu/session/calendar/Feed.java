package org.pandu.session.calendar;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.pandu.database.Transactions;
import org.pandu.id.PersonId;
import org.pandu.text.ReaderLookup;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * A person's feed as it is now: the sessions of the past three months and all to come, in
 * the person's language, under the titles they chose.
 */
@Component
class Feed {

	private static final int MONTHS_BACK = 3;

	private final Feeds feeds;

	private final FeedEntries entries;

	private final Titles titles;

	private final ReaderLookup readers;

	private final Transactions transactions;

	private final Clock clock;

	Feed(Feeds feeds, FeedEntries entries, Titles titles, ReaderLookup readers, Transactions transactions,
			Clock clock) {
		this.feeds = feeds;
		this.entries = entries;
		this.titles = titles;
		this.readers = readers;
		this.transactions = transactions;
		this.clock = clock;
	}

	/**
	 * The feed that a secret opens; empty when it opens none.
	 */
	Optional<byte[]> find(FeedSecret secret) {
		return this.transactions.read(() -> this.feeds.owner(secret).map(this::of));
	}

	byte[] of(PersonId person) {
		Words words = this.readers.words(person);
		Instant from = this.clock.instant().atZone(words.zone()).minusMonths(MONTHS_BACK).toInstant();
		List<FeedEntry> shown = this.entries.of(person, from);
		return FeedCalendar.write(shown, this.titles.of(person, words));
	}

}
