package org.pandu.survey.round;

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

		/** A quarter that is over. */
		record OfQuarter(Quarter quarter) implements About {
		}

		/** A cycle that ends. */
		record OfCycle(Cycle cycle) implements About {
		}

	}

}
