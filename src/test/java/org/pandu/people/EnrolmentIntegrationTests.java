package org.pandu.people;

import java.time.ZoneId;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pandu.id.PersonId;
import org.pandu.people.Enrolment.Details;
import org.pandu.people.Enrolment.Fields;
import org.pandu.testing.Cast;
import org.pandu.testing.PanduIntegrationTest;
import org.pandu.testing.Stage;
import org.pandu.text.Languages;
import org.pandu.text.ReaderLookup;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@PanduIntegrationTest
class EnrolmentIntegrationTests {

	private static final Fields FIELDS = new Fields("person", "superior");

	@Autowired
	private Stage stage;

	@Autowired
	private Enrolment enrolment;

	@Autowired
	private People people;

	@Autowired
	private ReaderLookup readers;

	@Autowired
	private JdbcClient jdbc;

	private Cast cast;

	@BeforeEach
	void cast() {
		this.cast = this.stage.newCast();
	}

	@Test
	void theDatabaseSpeaksAnotherZoneThanUtc() {
		assertThat(this.jdbc.sql("SHOW timezone").query(String.class).single()).doesNotContain("UTC", "GMT");
	}

	@Test
	void anAdminEnrolsAPersonOnTheStageOfTheClock() {
		PersonId dana = this.cast.account("Dana");
		this.enrolment.enrol(this.cast.admin(), dana, details(Level.PERTAMA), FIELDS);
		assertThat(this.people.findById(dana)).get().satisfies((person) -> {
			assertThat(person.level()).isEqualTo(Level.PERTAMA);
			assertThat(person.enrolledAt()).isEqualTo(Stage.START);
			assertThat(person.enrolledBy()).isEqualTo(this.cast.admin().user());
		});
	}

	@Test
	void onlyAnAdminEnrols() {
		PersonId dana = this.cast.account("Dana");
		assertThatExceptionOfType(NotAnAdmin.class)
			.isThrownBy(() -> this.enrolment.enrol(dana, dana, details(Level.MADYA), FIELDS));
	}

	@Test
	void enrollingAgainChangesTheDataAndKeepsWhoDidItFirst() {
		PersonId dana = this.cast.enrol("Dana", Level.PERTAMA);
		PersonId budi = this.cast.account("Budi");
		this.cast.addAdmin(budi);
		this.enrolment.enrol(budi, dana, details(Level.MUDA), FIELDS);
		assertThat(this.people.findById(dana)).get().satisfies((person) -> {
			assertThat(person.level()).isEqualTo(Level.MUDA);
			assertThat(person.enrolledBy()).isEqualTo(this.cast.admin().user());
		});
	}

	@Test
	void whoCantTakePartIsNamedAtTheField() {
		assertRefused(this.cast.bot("Robot"), IsBot.class);
		assertRefused(this.cast.deactivated("Gone"), Deactivated.class);
		assertRefused(this.cast.id("Nobody"), UnknownAccount.class);
	}

	@Test
	void nobodyIsTheirOwnSuperior() {
		PersonId dana = this.cast.account("Dana");
		assertThatExceptionOfType(OwnSuperior.class)
			.isThrownBy(() -> this.enrolment.enrol(this.cast.admin(), dana,
					new Details(Level.MUDA, "Unit", "", dana, null, null), FIELDS))
			.satisfies((refusal) -> assertThat(refusal.field()).isEqualTo("superior"));
	}

	@Test
	void manyAreEnrolledAtOnceWithOneLevelAndUnit() {
		List<PersonId> all = List.of(this.cast.account("Dana"), this.cast.account("Eka"), this.cast.account("Feri"));
		this.enrolment.enrolAll(this.cast.admin(), all, Level.MUDA, "KBRI Brussel", "people");
		assertThat(all).allSatisfy((person) -> assertThat(this.people.findById(person)).get()
			.extracting(Person::level, Person::unit)
			.containsExactly(Level.MUDA, "KBRI Brussel"));
	}

	@Test
	void whenOneIsEnrolledAlreadyNobodyIsEnrolled() {
		PersonId dana = this.cast.enrol("Dana", Level.PERTAMA);
		PersonId eka = this.cast.account("Eka");
		assertThatExceptionOfType(AlreadyEnrolled.class)
			.isThrownBy(
					() -> this.enrolment.enrolAll(this.cast.admin(), List.of(eka, dana), Level.MUDA, "Unit", "people"))
			.satisfies((refusal) -> assertThat(refusal.in(this.readers.words(eka))).contains("Dana"));
		assertThat(this.people.existsById(eka)).isFalse();
	}

	@Test
	void onesOwnZoneAndLanguageOverrideSlacks() {
		PersonId dana = this.cast.enrol("Dana", Level.PERTAMA, "Asia/Jayapura", "id-ID");
		assertThat(this.readers.words(dana).zone()).isEqualTo(ZoneId.of("Asia/Jayapura"));
		this.enrolment.setOwn(dana, ZoneId.of("Europe/Brussels"), "en");
		assertThat(this.readers.words(dana).zone()).isEqualTo(ZoneId.of("Europe/Brussels"));
		assertThat(this.readers.words(dana).locale()).isEqualTo(Languages.ENGLISH);
		this.enrolment.setOwn(dana, null, null);
		assertThat(this.readers.words(dana).zone()).isEqualTo(ZoneId.of("Asia/Jayapura"));
		assertThat(this.readers.words(dana).locale()).isEqualTo(Languages.INDONESIAN);
	}

	@Test
	void whoTakesNoPartHasNothingToSet() {
		PersonId dana = this.cast.account("Dana");
		assertThatExceptionOfType(NotEnrolled.class).isThrownBy(() -> this.enrolment.setOwn(dana, null, "en"));
	}

	private void assertRefused(PersonId person, Class<?> refusal) {
		assertThatThrownBy(() -> this.enrolment.enrol(this.cast.admin(), person, details(Level.MUDA), FIELDS))
			.isInstanceOf(refusal)
			.hasFieldOrPropertyWithValue("field", "person");
	}

	private static Details details(Level level) {
		return new Details(level, "Direktorat Amerika I", "Staf", null, null, null);
	}

}
