package org.pandu.vault;

import java.util.Optional;

import org.pandu.id.PersonId;
import org.pandu.id.TeamId;

/**
 * Seals what people write. Each person has a key of their own, itself wrapped by the
 * master key, so that erasing a person is destroying one key. A text is sealed with its
 * writer's key and bound to its place.
 */
public interface Vault {

	/**
	 * Seals a text with its writer's key, made on first use.
	 */
	Sealed seal(String text, PersonId writer, Cell cell);

	/**
	 * Opens a text.
	 * @return the text, or empty when its writer's key was destroyed
	 * @throws IllegalStateException when the text was tampered with or belongs elsewhere;
	 * the message names the place, never the words
	 */
	Optional<String> open(Sealed sealed, TeamId team, Cell cell);

	/**
	 * Destroys a person's key. Everything the person wrote is unreadable from then on, in
	 * backups made without the key too.
	 */
	void destroyKey(PersonId person);

}
