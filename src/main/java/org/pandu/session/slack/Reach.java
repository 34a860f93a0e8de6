package org.pandu.session.slack;

import java.util.List;
import java.util.Optional;

import com.slack.api.model.block.LayoutBlock;
import org.pandu.session.AllSeries;
import org.pandu.session.Series;
import org.pandu.session.Session;
import org.pandu.slack.FormValues;
import org.pandu.slack.blocks.Choice;
import org.pandu.slack.blocks.Field;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * Asks whether a change concerns one session of a standing slot, or all that follow it
 * too.
 */
@Component
class Reach {

	private static final String FIELD = "reach";

	private static final String ONE = "one";

	private static final String FOLLOWING = "following";

	private final AllSeries allSeries;

	Reach(AllSeries allSeries) {
		this.allSeries = allSeries;
	}

	/**
	 * The question, where the session is booked and its slot still runs.
	 */
	Optional<LayoutBlock> field(Perspective seen) {
		Session session = seen.session();
		if (!session.isOccurrence() || !session.isOpen()) {
			return Optional.empty();
		}
		Words words = seen.words();
		return this.allSeries.currentOf(session.pairing())
			.filter(Series::isActive)
			.map((series) -> Field.of(FIELD, words.of("series.reach"))
				.radio(List.of(new Choice(ONE, words.of("series.reach.one")),
						new Choice(FOLLOWING, words.of("series.reach.following"))), ONE));
	}

	static boolean isFollowing(FormValues values) {
		return values.option(FIELD).filter(FOLLOWING::equals).isPresent();
	}

}
