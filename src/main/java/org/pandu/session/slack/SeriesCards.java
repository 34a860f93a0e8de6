package org.pandu.session.slack;

import java.util.List;
import java.util.stream.Stream;

import org.pandu.pairing.Pairing;
import org.pandu.session.Series;
import org.pandu.slack.CardKey;

/**
 * The cards about a standing slot.
 */
final class SeriesCards {

	/** Lives from the proposal or setting up to the end. */
	static final String SERIES = "series.card";

	/** Tells the one who did not end it. */
	static final String ENDED = "series.ended";

	private SeriesCards() {
	}

	/**
	 * The card for each of the two.
	 */
	static List<CardKey> ofBoth(Series series, Pairing pairing) {
		return Stream.of(pairing.coachId(), pairing.coacheeId())
			.map((person) -> CardKey.to(person, SERIES, series.id().subject()))
			.toList();
	}

}
