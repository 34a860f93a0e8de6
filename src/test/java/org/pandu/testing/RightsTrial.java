package org.pandu.testing;

import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.pandu.id.PersonId;
import org.pandu.pairing.NotAllowed;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.Right;
import org.pandu.pairing.Rights;
import org.pandu.pairing.Role;
import org.pandu.people.Enrolment;
import org.pandu.people.Level;
import org.pandu.program.Kind;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tries rights in the use cases: each with everyone there is, in a fresh workspace each
 * time.
 */
public final class RightsTrial {

	private final Stage stage;

	public RightsTrial(Stage stage) {
		this.stage = stage;
	}

	/** The people, and how the one who tries stands to them. */
	public record Scene(Cast cast, Role role, Kind kind, PersonId coach, PersonId coachee) {

		public Pairing pair() {
			return this.cast.pair(this.kind, this.coach, this.coachee);
		}

		public Pairing propose() {
			return this.cast.proposed(this.kind, this.coach, this.coachee);
		}

		/** The side that does not try. */
		public PersonId otherSide() {
			return (this.role == Role.COACH || this.role == Role.MENTOR) ? this.coachee : this.coach;
		}

	}

	/** Prepares something, and then lets someone try it. */
	@FunctionalInterface
	public interface Attempt {

		Consumer<PersonId> on(Scene scene);

	}

	/**
	 * One test for each right and role.
	 */
	public Stream<DynamicTest> rows(Map<Right, Attempt> attempts) {
		return attempts.entrySet().stream().flatMap((attempt) -> Stream.of(Role.values()).map((role) -> {
			boolean allowed = Rights.allow(role, attempt.getKey());
			return DynamicTest.dynamicTest(role + (allowed ? " may " : " may not ") + attempt.getKey(),
					() -> assertThat(isLet(role, attempt.getValue())).isEqualTo(allowed));
		}));
	}

	private boolean isLet(Role role, Attempt attempt) {
		Cast cast = this.stage.newCast();
		PersonId superior = cast.enrol("Tomi", Level.MADYA);
		PersonId coach = cast.enrol("Rani", Level.MADYA);
		PersonId coachee = cast.enrol(cast.account("Dana"),
				new Enrolment.Details(Level.MUDA, "Direktorat Amerika I", "", superior, null, null));
		PersonId stranger = cast.enrol("Wawan", Level.MUDA);
		Kind kind = (role == Role.MENTOR || role == Role.MENTEE) ? Kind.MENTORING : Kind.COACHING;
		Consumer<PersonId> prepared = attempt.on(new Scene(cast, role, kind, coach, coachee));
		try {
			prepared.accept(switch (role) {
				case COACH, MENTOR -> coach;
				case COACHEE, MENTEE -> coachee;
				case ADMIN -> cast.admin();
				case DIRECT_SUPERIOR -> superior;
				case ANYONE_ELSE -> stranger;
			});
			return true;
		}
		catch (NotAllowed ex) {
			return false;
		}
	}

}
