package org.pandu.goal;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * From which figure to which a goal goes. Where the target is the lower one, less is
 * better.
 *
 * @param baseline where it begins
 * @param target where it shall end; never the same
 */
public record Figures(BigDecimal baseline, BigDecimal target) {

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	/** Decimals of a figure that is expected on a day. */
	private static final int SHOWN = 2;

	/** The same figure is the same, however many decimals it was written with. */
	public Figures {
		baseline = baseline.stripTrailingZeros();
		target = target.stripTrailingZeros();
	}

	public boolean moreIsBetter() {
		return this.target.compareTo(this.baseline) > 0;
	}

	/**
	 * How much of the way a figure is, from 0 to 100 percent. Just before the target is
	 * not yet all of it.
	 */
	public int percentOf(BigDecimal value) {
		return value.subtract(this.baseline)
			.multiply(HUNDRED)
			.divide(this.target.subtract(this.baseline), 0, RoundingMode.FLOOR)
			.max(BigDecimal.ZERO)
			.min(HUNDRED)
			.intValueExact();
	}

	/**
	 * The figure at so much of the way.
	 */
	public BigDecimal at(int percent) {
		return this.baseline
			.add(this.target.subtract(this.baseline).multiply(BigDecimal.valueOf(percent)).divide(HUNDRED))
			.setScale(SHOWN, RoundingMode.HALF_UP)
			.stripTrailingZeros();
	}

}
