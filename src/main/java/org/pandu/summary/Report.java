package org.pandu.summary;

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
 * @param goals how goals went
 */
public record Report(Period period, @Nullable Dimension by, int least, Figures figures, Confidential answers,
		FastTrackFigures fastTrack, GoalFigures goals) {

}
