package org.pandu.summary;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.pandu.fasttrack.FastTrackFigures;
import org.pandu.goal.GoalFigures;

/**
 * A summary of the programme in a period.
 *
 * @param period the days
 * @param by what it is told apart by; {@code null} for nothing
 * @param least from how many people a figure of answers is shown
 * @param figures the sessions
 * @param answers what may be shown of people's answers
 * @param fastTrack how urgent requests went
 * @param fastTrackParts the same by the name of the level, kind or unit, where they are
 * told apart
 * @param goals how goals went
 * @param organisation what the personnel unit entered
 */
public record Report(Period period, @Nullable Dimension by, int least, Figures figures, Confidential answers,
		FastTrackFigures fastTrack, Map<String, FastTrackFigures> fastTrackParts, GoalFigures goals,
		Organisation organisation) {

	public Report {
		fastTrackParts = Collections.unmodifiableMap(new TreeMap<>(fastTrackParts));
	}

}
