package org.pandu.survey.personnel;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pandu.id.PersonId;
import org.pandu.people.Personnel;
import org.pandu.testing.Cast;
import org.pandu.testing.PanduIntegrationTest;
import org.pandu.testing.Stage;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@PanduIntegrationTest
class PersonnelEntryIntegrationTests {

	private static final PersonnelEntry.Fields FIELDS = new PersonnelEntry.Fields("from", "to", "left", "others-left");

	@Autowired
	private Stage stage;

	@Autowired
	private Personnel personnel;

	@Autowired
	private PersonnelEntry entry;

	@Autowired
	private PersonnelFigures figures;

	private Cast cast;

	private PersonId intan;

	@BeforeEach
	void intanTypes() {
		this.cast = this.stage.newCast();
		this.intan = this.cast.account("Intan");
		this.personnel.name(this.cast.admin(), List.of(this.intan), "who");
	}

	@Test
	void countsOfOtherDaysThatOverlapAreRefused() {
		enter("2027-01-01", "2027-03-31", 40);
		for (String[] days : new String[][] { { "2027-01-01", "2027-06-30" }, { "2027-03-31", "2027-04-30" },
				{ "2026-12-01", "2027-01-01" }, { "2027-02-01", "2027-02-28" } }) {
			assertThatExceptionOfType(SpansOverlap.class).isThrownBy(() -> enter(days[0], days[1], 40))
				.satisfies((refused) -> assertThat(refused.field()).isEqualTo("from"));
		}
		enter("2027-04-01", "2027-06-30", 41);
		enter("2026-10-01", "2026-12-31", 39);
		assertThat(participants()).containsExactly(41, 40, 39);
	}

	@Test
	void theSameDaysReplaceWhatWasThere() {
		enter("2027-01-01", "2027-03-31", 40);
		enter("2027-01-01", "2027-03-31", 44);
		assertThat(participants()).containsExactly(44);
	}

	@Test
	void whatWasRemovedMakesRoom() {
		enter("2027-01-01", "2027-03-31", 40);
		PersonId admin = this.cast.admin();
		assertThatExceptionOfType(RuntimeException.class)
			.isThrownBy(() -> this.entry.remove(admin, LocalDate.parse("2027-01-01"), LocalDate.parse("2027-03-31")));
		assertThat(participants()).containsExactly(40);
		this.entry.remove(this.intan, LocalDate.parse("2027-01-01"), LocalDate.parse("2027-03-31"));
		enter("2027-01-01", "2027-06-30", 43);
		assertThat(participants()).containsExactly(43);
	}

	private void enter(String from, String to, int participants) {
		this.entry.enter(this.intan, new RetentionCount(this.cast.team(), LocalDate.parse(from), LocalDate.parse(to),
				new RetentionCount.Group(participants, 1), new RetentionCount.Group(900, 27)), FIELDS);
	}

	private List<Integer> participants() {
		return this.figures.retention(this.cast.team())
			.stream()
			.map((count) -> count.participants().atStart())
			.toList();
	}

}
