package org.pandu.survey.round;

import java.time.LocalDate;
import java.util.UUID;

import org.pandu.id.TeamId;

/**
 * One asking of everyone.
 *
 * @param team the workspace
 * @param id unique within it
 * @param about what it looks back on
 */
public record Round(TeamId team, UUID id, About about) {

	/** What a round looks back on. */
	public sealed interface About {

		/**
		 * The last day that is looked back on.
		 */
		LocalDate last();

		/** A quarter that is over. */
		record OfQuarter(Quarter quarter) implements About {

			@Override
			public LocalDate last() {
				return this.quarter.next().first().minusDays(1);
			}

		}

		/** A cycle that ends. */
		record OfCycle(Cycle cycle) implements About {

			@Override
			public LocalDate last() {
				return this.cycle.to();
			}

		}

	}

}
