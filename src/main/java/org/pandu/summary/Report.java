package org.pandu.summary;

import java.util.Map;

import org.pandu.fasttrack.FastTrackFigures;
import org.pandu.program.Kind;
import org.pandu.survey.Response;

/**
 * A summary of the programme in a period.
 *
 * @param period the days
 * @param figures the sessions
 * @param satisfaction how satisfied coachees and mentees were
 * @param byKind the same by kind
 * @param leading how satisfied coaches and mentors were
 * @param response how many of those asked answered
 * @param fastTrack how urgent requests went
 */
public record Report(Period period, Figures figures, Satisfaction satisfaction, Map<Kind, Satisfaction> byKind,
		Satisfaction leading, Response response, FastTrackFigures fastTrack) {

}
