package org.pandu.feedback;

import java.util.Optional;
import java.util.function.Function;

import org.pandu.id.PersonId;
import org.pandu.id.TeamId;
import org.pandu.vault.Cell;
import org.pandu.vault.Sealed;
import org.pandu.vault.Vault;

/**
 * The three parts, sealed each in its own column.
 */
record SealedSbi(Sealed situation, Sealed behaviour, Sealed impact) {

	/**
	 * Seals the parts.
	 * @param cells the place of each column
	 */
	static SealedSbi of(Sbi words, PersonId writer, Vault vault, Function<String, Cell> cells) {
		return new SealedSbi(vault.seal(words.situation(), writer, cells.apply("situation")),
				vault.seal(words.behaviour(), writer, cells.apply("behaviour")),
				vault.seal(words.impact(), writer, cells.apply("impact")));
	}

	/**
	 * Opens the parts; empty when their writer was erased.
	 */
	Optional<Sbi> open(TeamId team, Vault vault, Function<String, Cell> cells) {
		return vault.open(this.situation, team, cells.apply("situation"))
			.map((first) -> new Sbi(first, vault.open(this.behaviour, team, cells.apply("behaviour")).orElse(""),
					vault.open(this.impact, team, cells.apply("impact")).orElse("")));
	}

}
