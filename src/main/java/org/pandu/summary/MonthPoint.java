package org.pandu.summary;

import java.time.YearMonth;

import org.jspecify.annotations.Nullable;

/**
 * One month of a trend.
 *
 * @param month the month, in the programme's zone
 * @param held sessions that took place in it
 * @param satisfaction the average rating; {@code null} where it is withheld or not
 * settled yet
 */
public record MonthPoint(YearMonth month, int held, @Nullable Double satisfaction) {

}
