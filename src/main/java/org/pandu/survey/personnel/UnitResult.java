package org.pandu.survey.personnel;

import java.math.BigDecimal;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.pandu.id.TeamId;

/**
 * What a unit reached in a cycle. Guideline, "Pengukuran Keberhasilan", 5. At least one
 * of the two figures is known.
 *
 * @param team the workspace
 * @param cycle the cycle's id
 * @param unit the unit
 * @param people how many work there; {@code null} where it was never asked
 * @param score its performance score, on the organisation's own scale
 * @param budget what it spent on training, in rupiah
 */
public record UnitResult(TeamId team, UUID cycle, String unit, @Nullable Integer people, @Nullable BigDecimal score,
		@Nullable BigDecimal budget) {

}
