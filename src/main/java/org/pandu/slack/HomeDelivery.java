package org.pandu.slack;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import com.slack.api.model.block.LayoutBlock;
import org.pandu.database.Transactions;
import org.pandu.id.Ids;
import org.pandu.id.PersonId;
import org.pandu.notice.Delivery;
import org.pandu.notice.Notice;
import org.pandu.notice.Outcome;
import org.pandu.slack.blocks.Pieces;
import org.pandu.text.ReaderLookup;
import org.pandu.text.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Renders and publishes Home tabs. Publishing twice is harmless, so nothing is looked up.
 */
@Component
class HomeDelivery implements Delivery {

	static final String KIND = "home";

	private static final Logger log = LoggerFactory.getLogger(HomeDelivery.class);

	private static final int MOST_BLOCKS = 100;

	private final List<HomeSection> sections;

	private final SlackGateway slack;

	private final ReaderLookup readers;

	private final Recipients recipients;

	private final Transactions transactions;

	private final JdbcClient jdbc;

	HomeDelivery(List<HomeSection> sections, SlackGateway slack, ReaderLookup readers, Recipients recipients,
			Transactions transactions, JdbcClient jdbc) {
		this.sections = sections.stream().sorted(Comparator.comparing(HomeSection::place)).toList();
		this.slack = slack;
		this.readers = readers;
		this.recipients = recipients;
		this.transactions = transactions;
		this.jdbc = jdbc;
	}

	@Override
	public String kind() {
		return KIND;
	}

	@Override
	public Outcome deliver(Notice notice) {
		PersonId person = new PersonId(notice.team(), notice.recipient());
		if (!this.recipients.isReachable(person)) {
			return new Outcome.Dropped();
		}
		record Wish(long wanted, long shown) {
		}
		Wish wish = this.jdbc.sql("SELECT wanted, shown FROM home WHERE team_id = ? AND person = ?")
			.params(person.team().value(), person.user())
			.query((row, number) -> new Wish(row.getLong("wanted"), row.getLong("shown")))
			.optional()
			.orElse(new Wish(0, 0));
		if (wish.shown() >= wish.wanted()) {
			return new Outcome.Sent();
		}
		return Outcomes.of(() -> {
			this.slack.publishHome(person, render(person));
			this.jdbc.sql("UPDATE home SET shown = greatest(shown, ?) WHERE team_id = ? AND person = ?")
				.params(wish.wanted(), person.team().value(), person.user())
				.update();
			return new Outcome.Sent();
		});
	}

	private List<LayoutBlock> render(PersonId person) {
		Words words = this.transactions.read(() -> this.readers.words(person));
		List<LayoutBlock> blocks = new ArrayList<>();
		for (HomeSection section : this.sections) {
			List<LayoutBlock> part = render(section, person, words);
			if (!part.isEmpty() && !blocks.isEmpty()) {
				blocks.add(Pieces.divider());
			}
			blocks.addAll(part);
		}
		if (blocks.isEmpty()) {
			blocks.add(Pieces.section(words.of("slack.home.stranger")));
		}
		return Pieces.atMost(MOST_BLOCKS, blocks);
	}

	/**
	 * A part that fails must not blank the whole tab.
	 */
	private List<LayoutBlock> render(HomeSection section, PersonId person, Words words) {
		try {
			return this.transactions.read(() -> section.render(person, words));
		}
		catch (RuntimeException ex) {
			String reference = Reference.next(Ids.next());
			log.error("{} The part {} of a Home tab failed", reference, section.place(), ex);
			return List.of(Pieces.context(words.of("slack.home.part-failed", "reference", reference)));
		}
	}

}
