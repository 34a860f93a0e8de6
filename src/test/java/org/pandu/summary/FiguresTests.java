package org.pandu.summary;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.pandu.people.Level;
import org.pandu.program.Cadence;
import org.pandu.program.Cadence.Unit;
import org.pandu.program.DatedCadence;
import org.pandu.program.Kind;
import org.pandu.session.Session.State;
import org.pandu.session.due.Terms;

import static org.assertj.core.api.Assertions.assertThat;

class FiguresTests {

	private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

	private static final List<Cadence> CADENCES = List.of(
			new Cadence(Level.MADYA, Kind.COACHING, 2, Unit.WEEK, false, 60, 90),
			new Cadence(Level.MADYA, Kind.MENTORING, 1, Unit.MONTH, false, 60, 90),
			new Cadence(Level.MUDA, Kind.COACHING, 1, Unit.MONTH, false, 60, 60),
			new Cadence(Level.MUDA, Kind.MENTORING, 3, Unit.MONTH, false, 60, 60),
			new Cadence(Level.PERTAMA, Kind.COACHING, 3, Unit.MONTH, true, 45, 60),
			new Cadence(Level.PERTAMA, Kind.MENTORING, 3, Unit.MONTH, true, 45, 60));

	static IntStream seeds() {
		return IntStream.range(0, 40);
	}

	@Test
	void withoutAnythingThereIsNoLine() {
		Figures figures = Figures.of(ZoneId.of("Asia/Jakarta"), period("2026-01-01", "2027-01-01"),
				Instant.parse("2026-06-01T00:00:00Z"), CADENCES, List.of(), SessionFacts.in(JAKARTA, List.of()), null);
		assertThat(figures).isEqualTo(new Figures(List.of(), List.of(), Counts.NONE, new Participation(0, 0)));
	}

	@Test
	void whatTakesPlaceAsNeededIsNeverDue() {
		PairingFacts pairing = facts(UUID.randomUUID(), Kind.COACHING, Level.PERTAMA,
				Instant.parse("2025-01-01T00:00:00Z"), null);
		Figures figures = Figures.of(ZoneId.of("Asia/Jakarta"), period("2026-01-01", "2027-01-01"),
				Instant.parse("2026-12-01T00:00:00Z"), CADENCES, List.of(pairing),
				SessionFacts.in(JAKARTA, List
					.of(new SessionFacts(pairing.id(), Instant.parse("2026-05-05T03:00:00Z"), State.HELD, false))),
				null);
		assertThat(figures.lines())
			.containsExactly(new Line(Kind.COACHING, Level.PERTAMA, true, new Counts(1, Tally.NONE, 1, 1, 0, 0, 0, 0)));
	}

	/**
	 * The due day is Sunday, 29 March 2026; in Brussels it has 23 hours.
	 */
	@ParameterizedTest
	@CsvSource({ "Europe/Brussels, 2026-03-28T23:00:00Z, 1", "Europe/Brussels, 2026-03-29T21:59:59Z, 1",
			"Europe/Brussels, 2026-03-29T22:00:00Z, 0", "Asia/Jayapura, 2026-03-29T14:59:59Z, 1",
			"Asia/Jayapura, 2026-03-29T15:00:00Z, 0" })
	void theDueDayEndsAtMidnightInTheProgrammesZone(ZoneId zone, Instant startsAt, int held) {
		PairingFacts pairing = facts(UUID.randomUUID(), Kind.COACHING, Level.MADYA,
				Instant.parse("2026-03-15T03:00:00Z"), null);
		Figures figures = Figures.of(zone, period("2026-03-01", "2026-04-01"), Instant.parse("2026-03-31T00:00:00Z"),
				CADENCES, List.of(pairing),
				SessionFacts.in(zone, List.of(new SessionFacts(pairing.id(), startsAt, State.HELD, false))), null);
		assertThat(figures.total().tally().due()).isOne();
		assertThat(figures.total().tally().held()).isEqualTo(held);
	}

	@Test
	void thePairingsOfAPeriodRanOnSomeDayOfIt() {
		ZoneId zone = ZoneId.of("Asia/Jakarta");
		List<PairingFacts> pairings = List.of(pairing("2026-01-10T00:00:00Z", null),
				pairing("2025-01-10T00:00:00Z", "2025-12-31T16:00:00Z"),
				pairing("2025-01-10T00:00:00Z", "2025-12-31T17:00:00Z"), pairing("2026-02-01T00:00:00Z", null));
		assertThat(Figures
			.of(zone, period("2026-01-01", "2026-02-01"), Instant.parse("2026-03-01T00:00:00Z"), CADENCES, pairings,
					SessionFacts.in(zone, List.of()), null)
			.total()
			.pairings()).isEqualTo(2);
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void anIndependentCountAgrees(int seed) {
		Random random = new Random(seed);
		ZoneId zone = ZoneId
			.of(List.of("Asia/Jakarta", "Europe/Brussels", "America/New_York", "Asia/Jayapura").get(seed % 4));
		Instant now = Instant.parse("2028-03-20T05:00:00Z").plus(random.nextInt(40_000), ChronoUnit.HOURS);
		List<PairingFacts> pairings = new ArrayList<>();
		List<SessionFacts> sessions = new ArrayList<>();
		for (int i = 0; i < 12; i++) {
			Instant since = now.minus(random.nextInt(400 * 24), ChronoUnit.HOURS);
			Instant ended = (random.nextInt(3) == 0) ? between(random, since, now) : null;
			PairingFacts pairing = facts(new UUID(seed, i), Kind.values()[random.nextInt(2)],
					Level.values()[random.nextInt(3)], since, ended);
			pairings.add(pairing);
			for (int j = random.nextInt(25); j > 0; j--) {
				sessions
					.add(new SessionFacts(pairing.id(), between(random, since, (ended != null) ? ended : now),
							List.of(State.HELD, State.HELD, State.HELD, State.NOT_HELD, State.CANCELLED,
									State.UNRECORDED, State.SCHEDULED, State.LAPSED)
								.get(random.nextInt(8)),
							random.nextInt(4) == 0));
			}
		}
		LocalDate from = now.atZone(zone).toLocalDate().minusDays(random.nextInt(300));
		Period period = new Period(from, from.plusDays(1 + random.nextInt(200)));
		Figures figures = Figures.of(zone, period, now, CADENCES, pairings, SessionFacts.in(zone, sessions),
				Dimension.UNIT);
		Recount recount = new Recount(zone, period, now, CADENCES, pairings, sessions);
		assertThat(figures.total()).isEqualTo(recount.total());
		for (Line line : figures.lines()) {
			assertThat(line.counts()).as("%s %s", line.kind(), line.level())
				.isEqualTo(recount.of(line.kind(), line.level()));
		}
		assertThat(figures.parts()).allSatisfy((part) -> assertThat(part.counts()).isEqualTo(recount.of(part.value())));
		assertThat(figures.parts().stream().map(Part::counts).reduce(Counts.NONE, Counts::plus))
			.isEqualTo(figures.total());
		assertThat(figures.participation()).isEqualTo(recount.participation());
	}

	@Test
	void whatWasBeforeAChangeOfLevelStaysWithTheOldOne() {
		UUID id = UUID.randomUUID();
		Cadence old = new Cadence(Level.PERTAMA, Kind.COACHING, 1, Unit.MONTH, false, 45, 60);
		Cadence now = new Cadence(Level.MUDA, Kind.COACHING, 1, Unit.MONTH, false, 60, 60);
		LocalDate changed = LocalDate.parse("2027-04-01");
		PairingFacts pairing = new PairingFacts(id, Kind.COACHING, "U1",
				new Places(List.of(new Places.Place(LocalDate.parse("2027-01-01"), Level.PERTAMA, "Biro Umum"),
						new Places.Place(changed, Level.MUDA, "Biro Umum"))),
				Instant.parse("2027-01-31T05:00:00Z"), null,
				new Terms(List.of(new DatedCadence(DatedCadence.BEGINNING, old), new DatedCadence(changed, now)),
						List.of(), List.of()));
		List<SessionFacts> sessions = List.of(held(id, "2027-02-10T05:00:00Z"), held(id, "2027-03-31T16:59:00Z"),
				held(id, "2027-03-31T17:00:00Z"));
		Figures figures = Figures.of(ZoneId.of("Asia/Jakarta"),
				new Period(LocalDate.parse("2027-01-01"), LocalDate.parse("2027-07-01")),
				Instant.parse("2027-05-15T05:00:00Z"), List.of(old, now), List.of(pairing),
				SessionFacts.in(JAKARTA, sessions), Dimension.LEVEL);
		assertThat(figures.lines()).extracting(Line::level).containsExactly(Level.PERTAMA, Level.MUDA);
		Counts before = figures.lines().getFirst().counts();
		Counts after = figures.lines().getLast().counts();
		assertThat(before.held()).isEqualTo(2);
		assertThat(before.tally().due()).isEqualTo(2);
		assertThat(before.pairings()).isZero();
		assertThat(after.held()).isEqualTo(1);
		assertThat(after.pairings()).isEqualTo(1);
		assertThat(figures.total().held()).isEqualTo(3);
		assertThat(figures.total().pairings()).isEqualTo(1);
	}

	private static SessionFacts held(UUID pairing, String start) {
		return new SessionFacts(pairing, Instant.parse(start), State.HELD, false);
	}

	private static Instant between(Random random, Instant from, Instant until) {
		long seconds = Duration.between(from, until).toSeconds();
		return from.plusSeconds((seconds == 0) ? 0 : random.nextLong(seconds));
	}

	private static PairingFacts facts(UUID id, Kind kind, Level level, Instant since,
			@org.jspecify.annotations.Nullable Instant ended) {
		Cadence cadence = CADENCES.stream()
			.filter((rule) -> rule.kind() == kind && rule.level() == level)
			.findFirst()
			.orElseThrow();
		return new PairingFacts(id, kind, "U" + id.getLeastSignificantBits() % 8,
				Places.always(level, "Unit " + id.getLeastSignificantBits() % 3), since, ended,
				new Terms(List.of(new DatedCadence(DatedCadence.BEGINNING, cadence)), List.of(), List.of()));
	}

	private static PairingFacts pairing(String since, @org.jspecify.annotations.Nullable String ended) {
		return facts(UUID.randomUUID(), Kind.COACHING, Level.MADYA, Instant.parse(since),
				(ended != null) ? Instant.parse(ended) : null);
	}

	private static Period period(String from, String until) {
		return new Period(LocalDate.parse(from), LocalDate.parse(until));
	}

}
