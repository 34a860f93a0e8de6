package org.pandu.summary;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * What may be shown of people's answers in a period.
 *
 * @param standing whether there are figures of the period at all
 * @param settledOn the day on which they are or were settled; {@code null} where never
 * @param figures those that may be shown; all others are withheld
 */
public record Confidential(Standing standing, @Nullable LocalDate settledOn, List<FrozenFigure> figures) {

	/** Whether figures of answers are shown. */
	public enum Standing {

		/** They are settled. */
		SETTLED,

		/** The period is closed, and its figures will be settled. */
		SOON,

		/** The period is still open. */
		OPEN,

		/** The period is no month, quarter or year of the calendar. */
		FREE

	}

	public Confidential {
		figures = List.copyOf(figures);
	}

	/**
	 * The figure about all of the period.
	 * @param matter see {@link Matter}
	 */
	public Optional<FrozenFigure> of(String matter) {
		return this.figures.stream()
			.filter((figure) -> figure.matter().equals(matter) && figure.by() == null)
			.findFirst();
	}

	/**
	 * The figures told apart by something.
	 */
	public List<FrozenFigure> of(String matter, Dimension by) {
		return this.figures.stream().filter((figure) -> figure.matter().equals(matter) && figure.by() == by).toList();
	}

}
