package org.pandu.session.due;

import java.time.LocalDate;
import java.util.List;

import org.pandu.pairing.PairingId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The due days about which a pairing's two were told, or will be, and whose card may
 * still change.
 */
@Component
public class NudgeDays {

	private final JdbcClient jdbc;

	NudgeDays(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	public List<LocalDate> of(PairingId pairing) {
		return this.jdbc.sql("SELECT due_day FROM nudge WHERE team_id = ? AND pairing_id = ? ORDER BY due_day")
			.params(pairing.team().value(), pairing.id())
			.query(LocalDate.class)
			.list();
	}

	public void remember(PairingId pairing, LocalDate due) {
		this.jdbc.sql("INSERT INTO nudge (team_id, pairing_id, due_day) VALUES (?, ?, ?) ON CONFLICT DO NOTHING")
			.params(pairing.team().value(), pairing.id(), due)
			.update();
	}

	public void forget(PairingId pairing, LocalDate due) {
		this.jdbc.sql("DELETE FROM nudge WHERE team_id = ? AND pairing_id = ? AND due_day = ?")
			.params(pairing.team().value(), pairing.id(), due)
			.update();
	}

}
