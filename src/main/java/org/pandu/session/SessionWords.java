package org.pandu.session;

import java.util.List;
import java.util.Optional;

import org.pandu.id.PersonId;
import org.pandu.pairing.Pairings;
import org.pandu.pairing.Permissions;
import org.pandu.pairing.Right;
import org.pandu.vault.Vault;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads what people wrote about a session. Both sides of the pairing may, nobody else.
 */
@Service
@Transactional(readOnly = true)
public class SessionWords {

	private final Sessions sessions;

	private final SessionHistory history;

	private final Pairings pairings;

	private final Permissions permissions;

	private final InvitationLines lines;

	private final Vault vault;

	SessionWords(Sessions sessions, SessionHistory history, Pairings pairings, Permissions permissions,
			InvitationLines lines, Vault vault) {
		this.sessions = sessions;
		this.history = history;
		this.pairings = pairings;
		this.permissions = permissions;
		this.lines = lines;
		this.vault = vault;
	}

	/**
	 * The line of the invitation.
	 * @return the line, or empty when there is none or it was erased
	 */
	public Optional<String> invitation(PersonId actor, SessionId id) {
		return this.lines.open(readable(actor, id, Right.READ_INVITATION));
	}

	/**
	 * The reason given with the last change.
	 * @return the reason, or empty when there is none or it was erased
	 */
	public Optional<String> reason(PersonId actor, SessionId id) {
		readable(actor, id, Right.READ_REASON);
		return this.history.last(id).flatMap((change) -> reason(id, change));
	}

	/**
	 * What happened to a session, the first first, with the reasons given.
	 */
	public List<Told> history(PersonId actor, SessionId id) {
		readable(actor, id, Right.READ_REASON);
		return this.history.of(id).stream().map((change) -> new Told(change, reason(id, change).orElse(""))).toList();
	}

	private Optional<String> reason(SessionId id, SessionHistory.Change change) {
		return Optional.ofNullable(change.reason())
			.flatMap((sealed) -> this.vault.open(sealed, id.team(), SessionHistory.reasonCell(change.id())));
	}

	private Session readable(PersonId actor, SessionId id, Right right) {
		Session session = this.sessions.require(id);
		this.permissions.require(actor, this.pairings.require(session.pairing()), right);
		return session;
	}

}
