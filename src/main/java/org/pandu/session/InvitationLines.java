package org.pandu.session;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.pandu.id.PersonId;
import org.pandu.vault.Cell;
import org.pandu.vault.Sealed;
import org.pandu.vault.Vault;

import org.springframework.stereotype.Component;

/**
 * Seals the line that stands with an invitation, and opens it again.
 */
@Component
class InvitationLines {

	private final Vault vault;

	InvitationLines(Vault vault) {
		this.vault = vault;
	}

	/**
	 * Seals a line with the key of who wrote it.
	 * @return the sealed line; {@code null} when nothing was written
	 * @throws TooManyCharacters at the field
	 */
	@Nullable Sealed seal(String line, PersonId by, SessionId session, @Nullable String field) {
		TooManyCharacters.refuseBeyond(SessionScheduling.LONGEST_INVITATION, line, field);
		return line.isBlank() ? null : this.vault.seal(line, by, cell(session));
	}

	/**
	 * The line of a session, or empty when there is none or it was erased.
	 */
	Optional<String> open(Session session) {
		return Optional.ofNullable(session.origin().invitation())
			.flatMap((sealed) -> this.vault.open(sealed, session.id().team(), cell(session.id())));
	}

	private static Cell cell(SessionId id) {
		return new Cell("session", id.id(), "invitation");
	}

}
