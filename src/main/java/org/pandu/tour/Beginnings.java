package org.pandu.tour;

import java.util.List;

import org.pandu.tour.Cast.Pair;
import org.pandu.tour.Cast.Role;
import org.pandu.workspace.seed.Ministry;

/**
 * How a programme begins: its admin is named, enrols people and pairs them.
 */
final class Beginnings {

	private final World world;

	private final Actor admin;

	Beginnings(World world) {
		this.world = world;
		this.admin = world.as(Ministry.RATNA);
	}

	/**
	 * Ratna, an admin of Slack, names herself the programme's admin, enrols everyone, and
	 * chooses the channel for summaries and her language for them.
	 */
	void enrol(List<Role> roles) {
		this.admin.types("/coach program");
		this.admin.sees("program.admins.title").people("program.admins.field", List.of(Ministry.RATNA.id())).submit();
		for (Role role : roles) {
			this.admin.closesForms();
			this.admin.types("/coach program");
			this.admin.sees("program.title").pick("program.pick-person", role.member().id());
			Form form = this.admin.sees("people.enrol-one.title")
				.option("people.field.level", "people.level." + role.level())
				.text("people.field.unit", role.unit())
				.text("people.field.position", role.position());
			if (role.superior() != null) {
				form.person("people.field.superior", role.superior().id());
			}
			form.submit();
		}
		choosesChannel();
		this.admin.closesForms();
	}

	private void choosesChannel() {
		this.admin.closesForms();
		this.admin.types("/coach program");
		this.admin.sees("program.title")
			.pressBeside(this.admin.saysFirst("program.voice", "zone", "", "language", "", "channel", ""),
					"program.change");
		this.admin.sees("program.voice.title")
			.channel("program.voice.channel", Ministry.CHANNEL)
			.option("program.voice.language", "people.language." + this.admin.language())
			.submit();
	}

	/**
	 * Proposes a pairing, which both accept.
	 */
	void pair(Pair pair) {
		this.admin.types("/coach pasangkan @%s @%s".formatted(pair.coach().handle(), pair.coachee().handle()));
		Form form = this.admin.sees("pairing.pair.title").option("pairing.field.kind", "program.kind." + pair.kind());
		form.submit();
		if (form.isOpen()) {
			// Where one is the other's superior, the form asks.
			this.admin.sees("pairing.pair.title").tick("pairing.superior.field").submit();
		}
		this.admin.closesForms();
		Actor coach = this.world.as(pair.coach());
		Actor coachee = this.world.as(pair.coachee());
		accept(coach, coachee);
		accept(coachee, coach);
	}

	private static void accept(Actor person, Actor other) {
		person.presses("pairing.proposal.accept", other);
		person.sees("pairing.agreement.title").submit();
	}

}
