package org.pandu.summary.chart;

import java.util.Locale;

/**
 * The pictures of a summary.
 */
public enum ChartKind {

	/** Sessions and satisfaction by month. */
	TREND,

	/** How each level kept to the cadence. */
	ADHERENCE,

	/** What became of skills. */
	SKILLS,

	/** Progress and what became of goals. */
	GOALS;

	/**
	 * The kind of file, as cards know it.
	 */
	public String file() {
		return "chart-" + name().toLowerCase(Locale.ROOT);
	}

}
