package org.pandu.summary;

import org.pandu.survey.LeastPeople;

/**
 * How an organisation reads its figures.
 *
 * @param least from how many people a figure of answers is shown
 * @param rhythm how often the summary comes to the channel
 */
public record SummaryRules(int least, Rhythm rhythm) {

	/** The fewest people there may be. */
	public static final int FEWEST = 3;

	/** The most that can be asked for. */
	public static final int MOST = 50;

	/** What holds until an admin sets something else. */
	static final SummaryRules USUAL = new SummaryRules(LeastPeople.USUAL, Rhythm.MONTH);

}
