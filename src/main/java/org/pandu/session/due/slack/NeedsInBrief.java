package org.pandu.session.due.slack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.slack.api.model.block.LayoutBlock;
import org.pandu.id.PersonId;
import org.pandu.pairing.Need;
import org.pandu.pairing.Needs;
import org.pandu.pairing.Pairings;
import org.pandu.session.Session;
import org.pandu.session.slack.BriefPart;
import org.pandu.slack.blocks.Pieces;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * The open needs, in the brief of the session that is to meet them.
 */
@Component
class NeedsInBrief implements BriefPart {

	private static final int ORDER = 5;

	private static final int MOST = 5;

	private final Needs needs;

	private final Pairings pairings;

	NeedsInBrief(Needs needs, Pairings pairings) {
		this.needs = needs;
		this.pairings = pairings;
	}

	@Override
	public int order() {
		return ORDER;
	}

	@Override
	public Optional<String> fact(Session session, PersonId reader, Words words) {
		int open = open(session).size();
		return (open > 0) ? Optional.of(words.of("cadence.brief.needs", "count", open)) : Optional.empty();
	}

	@Override
	public List<LayoutBlock> detail(Session session, PersonId reader, Words words) {
		List<Need> open = open(session);
		if (open.isEmpty()) {
			return List.of();
		}
		List<LayoutBlock> blocks = new ArrayList<>();
		blocks.add(Pieces.section("*" + words.of("cadence.brief.needs", "count", open.size()) + "*"));
		for (Need need : open.stream().limit(MOST).toList()) {
			this.needs.words(reader, need).map(Pieces::words).ifPresent(blocks::add);
			blocks.add(Pieces.context(words.of("cadence.brief.need", "day", words.day(need.openedAt()), "source",
					(need.source() != null) ? words.of("cadence.need.source." + need.source()) : "", "said",
					(need.source() != null) ? "yes" : "no")));
		}
		return blocks;
	}

	private List<Need> open(Session session) {
		return this.needs.openOf(this.pairings.require(session.pairing()));
	}

}
