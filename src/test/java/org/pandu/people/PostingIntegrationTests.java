package org.pandu.people;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pandu.database.Transactions;
import org.pandu.id.PersonId;
import org.pandu.pairing.CadenceHistory;
import org.pandu.pairing.Pairing;
import org.pandu.program.DatedCadence;
import org.pandu.program.Kind;
import org.pandu.testing.Cast;
import org.pandu.testing.PanduIntegrationTest;
import org.pandu.testing.SameInstant;
import org.pandu.testing.Stage;
import org.pandu.text.ReaderLookup;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Changes of post and zone that hold from a day. Today is Monday, 11 January 2027. */
@PanduIntegrationTest
class PostingIntegrationTests {

	private static final LocalDate TODAY = LocalDate.parse("2027-01-11");

	private static final LocalDate FEBRUARY = LocalDate.parse("2027-02-01");

	private static final LocalDate MARCH = LocalDate.parse("2027-03-01");

	private static final PostingChanges.Fields FIELDS = new PostingChanges.Fields("level", "superior", "from");

	@Autowired
	private Stage stage;

	@Autowired
	private PostingChanges changes;

	@Autowired
	private Postings postings;

	@Autowired
	private People people;

	@Autowired
	private Enrolment enrolment;

	@Autowired
	private ReaderLookup readers;

	@Autowired
	private CadenceHistory cadences;

	@Autowired
	private Transactions transactions;

	@Autowired
	private JdbcClient jdbc;

	private Cast cast;

	private PersonId dana;

	@BeforeEach
	void danaIsEnrolled() {
		this.cast = this.stage.newCast();
		this.dana = this.cast.enrol("Dana", Level.PERTAMA);
	}

	@Test
	void theEnrolmentIsTheFirstPosting() {
		assertThat(this.postings.of(this.dana)).singleElement().satisfies((first) -> {
			assertThat(first.from()).isEqualTo(TODAY);
			assertThat(first.post()).isEqualTo(person().post());
			assertThat(first.writtenBy()).isEqualTo(this.cast.admin().user());
		});
		assertThat(this.postings.at(this.dana, TODAY.minusYears(5))).isPresent();
		assertThat(this.postings.at(this.cast.account("Guest"), TODAY)).isEmpty();
	}

	@Test
	void aPlannedChangeTakesEffectAtMidnightInTheProgrammesZone() {
		change(Level.MUDA, "KBRI Brussel", "Europe/Brussels", FEBRUARY);
		assertThat(person().level()).isEqualTo(Level.PERTAMA);
		assertThat(this.postings.at(this.dana, FEBRUARY.minusDays(1))).get()
			.extracting((posting) -> posting.post().level())
			.isEqualTo(Level.PERTAMA);
		assertThat(this.postings.at(this.dana, FEBRUARY)).get()
			.extracting((posting) -> posting.post().level())
			.isEqualTo(Level.MUDA);
		Instant midnight = FEBRUARY.atStartOfDay(ZoneId.of("Asia/Jakarta")).toInstant();
		this.stage.travelTo(midnight.minusSeconds(1));
		assertThat(person().level()).isEqualTo(Level.PERTAMA);
		this.stage.travelTo(midnight);
		assertThat(person().level()).isEqualTo(Level.MUDA);
		assertThat(person().unit()).isEqualTo("KBRI Brussel");
		assertThat(this.readers.words(this.dana).zone()).isEqualTo(ZoneId.of("Europe/Brussels"));
	}

	@Test
	void aZoneThePersonChoseMeanwhileStays() {
		change(Level.MUDA, "KBRI Brussel", null, FEBRUARY);
		this.enrolment.setOwn(this.dana, ZoneId.of("Asia/Jayapura"), null);
		travelTo(FEBRUARY);
		assertThat(person().unit()).isEqualTo("KBRI Brussel");
		assertThat(person().zone()).isEqualTo("Asia/Jayapura");
	}

	@Test
	void aChangeFromTodayOrBeforeHoldsAtOnce() {
		change(Level.MUDA, "Pusdiklat", null, TODAY);
		assertThat(person().level()).isEqualTo(Level.MUDA);
		assertThat(this.postings.of(this.dana)).hasSize(1);
		this.stage.travel(Duration.ofDays(30));
		LocalDate earlier = TODAY.plusDays(10);
		change(Level.MADYA, "Pusdiklat", null, earlier);
		assertThat(person().level()).isEqualTo(Level.MADYA);
		assertThat(this.postings.levels(this.dana)).get().satisfies((levels) -> {
			assertThat(levels.on(earlier.minusDays(1))).isEqualTo(Level.MUDA);
			assertThat(levels.on(earlier)).isEqualTo(Level.MADYA);
		});
	}

	@Test
	void severalPlannedChangesGoAlongWithEachOther() {
		change(Level.PERTAMA, "KBRI Brussel", null, MARCH);
		change(Level.MUDA, "Direktorat Amerika I", null, FEBRUARY);
		assertThat(this.postings.planned(this.dana)).extracting((posting) -> posting.post().level())
			.containsExactly(Level.MUDA, Level.MUDA);
		this.changes.takeBack(this.cast.admin(), this.dana, FEBRUARY);
		assertThat(this.postings.planned(this.dana)).singleElement().satisfies((left) -> {
			assertThat(left.post().level()).isEqualTo(Level.PERTAMA);
			assertThat(left.post().unit()).isEqualTo("KBRI Brussel");
		});
		travelTo(FEBRUARY);
		assertThat(person().level()).isEqualTo(Level.PERTAMA);
		travelTo(MARCH);
		assertThat(person().unit()).isEqualTo("KBRI Brussel");
	}

	@Test
	void aCorrectionOfTodayReachesWhatIsPlanned() {
		change(Level.MUDA, "Direktorat Amerika I", null, FEBRUARY);
		change(Level.PERTAMA, "Direktorat Amerika II", null, TODAY);
		travelTo(FEBRUARY);
		assertThat(person().post()).isEqualTo(new Post(Level.MUDA, "Direktorat Amerika II", "", null));
	}

	@Test
	void theSameDayChangedTwiceKeepsItsZone() {
		change(Level.PERTAMA, "KBRI Brussel", "Europe/Brussels", FEBRUARY);
		change(Level.MUDA, "Direktorat Amerika I", null, FEBRUARY);
		travelTo(FEBRUARY);
		assertThat(person().post()).isEqualTo(new Post(Level.MUDA, "KBRI Brussel", "", null));
		assertThat(person().zone()).isEqualTo("Europe/Brussels");
	}

	@Test
	void daysTooFarAwayAreRefused() {
		assertOutOfRange(TODAY.minusDays(1));
		assertOutOfRange(TODAY.plusYears(1).plusDays(1));
		assertOutOfRange(LocalDate.parse("0001-01-01"));
		assertOutOfRange(LocalDate.parse("9999-12-31"));
		travelTo(TODAY.plusDays(120));
		assertOutOfRange(TODAY.plusDays(29));
		change(Level.MUDA, "Pusdiklat", null, TODAY.plusDays(30));
		assertOutOfRange(TODAY.plusDays(29));
	}

	@Test
	void aChangeThatChangesNothingIsRefused() {
		assertThatExceptionOfType(NothingChanged.class)
			.isThrownBy(() -> change(Level.PERTAMA, "Direktorat Amerika I", null, FEBRUARY))
			.satisfies((refusal) -> assertThat(refusal.field()).isEqualTo("level"));
		assertThat(this.postings.planned(this.dana)).isEmpty();
	}

	@Test
	void whatHoldsCantBeTakenBackAndOnlyAdminsChange() {
		change(Level.MUDA, "Pusdiklat", null, FEBRUARY);
		travelTo(FEBRUARY);
		assertThatExceptionOfType(AlreadyHolds.class)
			.isThrownBy(() -> this.changes.takeBack(this.cast.admin(), this.dana, FEBRUARY));
		assertThatExceptionOfType(NotAnAdmin.class)
			.isThrownBy(() -> this.changes.takeBack(this.dana, this.dana, FEBRUARY));
		assertThatExceptionOfType(NotAnAdmin.class).isThrownBy(() -> this.changes.change(this.dana, this.dana,
				new PostingChanges.Change(new Post(Level.MADYA, "Pusdiklat", "", null), null, MARCH), FIELDS));
	}

	@Test
	void nobodyBecomesTheirOwnSuperior() {
		assertThatExceptionOfType(OwnSuperior.class).isThrownBy(() -> this.changes.change(this.cast.admin(), this.dana,
				new PostingChanges.Change(new Post(Level.MADYA, "Pusdiklat", "", this.dana.user()), null, MARCH),
				FIELDS));
	}

	@Test
	void theCadenceFollowsTheLevelFromItsDayOn() {
		PersonId rani = this.cast.enrol("Rani", Level.MADYA);
		Pairing pairing = this.cast.pair(Kind.COACHING, rani, this.dana);
		change(Level.MADYA, "Direktorat Amerika I", null, FEBRUARY);
		assertThat(this.cadences.of(pairing)).hasSize(1);
		travelTo(FEBRUARY);
		assertThat(this.cadences.of(pairing)).extracting(DatedCadence::from)
			.containsExactly(DatedCadence.BEGINNING, FEBRUARY);
		assertThat(this.cadences.now(pairing).level()).isEqualTo(Level.MADYA);
		assertThat(this.cadences.in(this.cast.team())
			.of(pairing.id().id(), Kind.COACHING,
					this.postings.levelsIn(this.cast.team()).getOrDefault(this.dana, LevelHistory.always(Level.MUDA))))
			.isEqualTo(this.cadences.of(pairing));
	}

	@Test
	void twoAdminsWhoPlanTheSameDayMakeOnePosting() {
		PersonId other = this.cast.account("Other");
		this.cast.addAdmin(other);
		new SameInstant(this.transactions, this.jdbc)
			.run(() -> change(Level.MUDA, "Direktorat Amerika I", null, FEBRUARY),
					() -> this.changes
						.change(other, this.dana,
								new PostingChanges.Change(new Post(Level.PERTAMA, "KBRI Brussel", "", null), null,
										FEBRUARY),
								FIELDS))
			.join();
		assertThat(this.postings.planned(this.dana)).singleElement()
			.satisfies(
					(planned) -> assertThat(planned.post()).isEqualTo(new Post(Level.MUDA, "KBRI Brussel", "", null)));
	}

	private void assertOutOfRange(LocalDate from) {
		assertThatExceptionOfType(HoldsOutOfRange.class).isThrownBy(() -> change(Level.MADYA, "Pusdiklat", null, from))
			.satisfies((refusal) -> assertThat(refusal.field()).isEqualTo("from"));
	}

	private void change(Level level, String unit, @Nullable String zone, LocalDate from) {
		this.changes.change(this.cast.admin(), this.dana,
				new PostingChanges.Change(new Post(level, unit, "", null), zone, from), FIELDS);
	}

	private void travelTo(LocalDate day) {
		this.stage.travelTo(day.atStartOfDay(ZoneId.of("Asia/Jakarta")).toInstant());
	}

	private Person person() {
		return this.people.findById(this.dana).orElseThrow();
	}

}
