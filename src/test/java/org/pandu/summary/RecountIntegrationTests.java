package org.pandu.summary;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pandu.database.Sql;
import org.pandu.database.Transactions;
import org.pandu.fasttrack.FastTrackFigures;
import org.pandu.goal.Goal;
import org.pandu.goal.GoalDraft;
import org.pandu.goal.GoalFigures;
import org.pandu.goal.GoalSetting;
import org.pandu.goal.GoalTracking;
import org.pandu.id.Ids;
import org.pandu.id.PersonId;
import org.pandu.pairing.Pairing;
import org.pandu.people.Level;
import org.pandu.program.Kind;
import org.pandu.survey.question.Question;
import org.pandu.survey.question.Questions;
import org.pandu.survey.question.Topic;
import org.pandu.survey.skill.SkillsChanged;
import org.pandu.testing.Cast;
import org.pandu.testing.PanduIntegrationTest;
import org.pandu.testing.Stage;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Goals, fast-track requests, skills and the programme's questions of a few generated
 * months, counted again from the raw rows in another way. Sessions, participation,
 * satisfaction and the response rate are counted again in {@link SummaryIntegrationTests}
 * and {@link FiguresTests}, retention and units in {@link OrganisationTests}. It is 11
 * January 2027.
 */
@PanduIntegrationTest
class RecountIntegrationTests {

	private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

	private static final Instant END = Instant.parse("2027-05-20T05:00:00Z");

	@Autowired
	private Stage stage;

	@Autowired
	private Questions questions;

	@Autowired
	private GoalSetting setting;

	@Autowired
	private GoalTracking tracking;

	@Autowired
	private Measures measures;

	@Autowired
	private Summaries summaries;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Transactions transactions;

	@Autowired
	private ApplicationEventPublisher events;

	private Cast cast;

	private List<Pairing> pairs;

	@BeforeEach
	void eightPairs() {
		this.cast = this.stage.newCast();
		this.pairs = new ArrayList<>();
		for (int i = 0; i < 8; i++) {
			PersonId coach = this.cast.enrol("Coach" + i, Level.MADYA);
			this.pairs.add(
					this.cast.pair(Kind.values()[i % 2], coach, this.cast.enrol("Coachee" + i, Level.values()[i % 3])));
		}
	}

	@Test
	void goalsAreThoseOfTheRows() {
		Random random = new Random(11);
		List<Goal> goals = new ArrayList<>();
		while (this.stage.clock().instant().isBefore(END)) {
			act(random, goals);
			this.stage.travel(Duration.ofHours(20 + random.nextInt(60)));
		}
		List<GoalFigures> seen = new ArrayList<>();
		for (Period period : periods()) {
			GoalFigures figures = this.summaries.report(this.cast.admin(), period, null).goals();
			assertThat(figures).as("%s", period).isEqualTo(recountGoals(period));
			seen.add(figures);
		}
		assertThat(seen).anyMatch((one) -> one.missed() > 0)
			.anyMatch((one) -> one.revised() > 0)
			.anyMatch((one) -> one.reached() > 0)
			.anyMatch((one) -> one.stepsDone() > 0)
			.anyMatch((one) -> one.expected() != null)
			.anyMatch((one) -> one.expected() == null && one.open() > 0);
	}

	@Test
	void fastTrackRequestsAreThoseOfTheRows() {
		Random random = new Random(7);
		this.pairs.stream().limit(4).forEach((pairing) -> move(pairing, LocalDate.of(2027, 3, 1)));
		for (int i = 0; i < 60; i++) {
			ask(random);
		}
		this.stage.travelTo(END);
		List<Request> rows = requests();
		List<FastTrackFigures> seen = new ArrayList<>();
		for (Period period : periods()) {
			for (Dimension by : Dimension.values()) {
				Report report = this.summaries.report(this.cast.admin(), period, by);
				seen.add(report.fastTrack());
				seen.addAll(report.fastTrackParts().values());
				assertThat(report.fastTrack()).as("%s", period).isEqualTo(recount(rows, period, (row) -> true));
				Map<String, FastTrackFigures> parts = rows.stream()
					.filter((row) -> period.contains(row.day()))
					.map((row) -> row.value(by))
					.distinct()
					.collect(Collectors.toMap((value) -> value,
							(value) -> recount(rows, period, (row) -> row.value(by).equals(value))));
				assertThat(report.fastTrackParts()).as("%s %s", period, by).isEqualTo(parts);
			}
		}
		assertThat(seen).anyMatch((one) -> one.toFirstAnswer() != null)
			.anyMatch((one) -> one.toSession() != null)
			.anyMatch((one) -> one.toFirstAnswer() == null && one.answered() > 0)
			.anyMatch((one) -> one.toSession() == null && one.sessions() > 0);
		assertThat(this.summaries.report(this.cast.admin(), periods().getLast(), Dimension.UNIT).fastTrackParts())
			.hasSizeGreaterThan(1);
		assertThat(this.summaries.report(this.cast.admin(), periods().getLast(), null).fastTrackParts()).isEmpty();
	}

	@Test
	void skillsAndTheProgrammesQuestionsAreThoseOfTheRows() {
		Random random = new Random(5);
		for (Pairing pairing : this.pairs) {
			for (int month = 1; month <= 4; month++) {
				for (int skill = 0; skill < 2; skill++) {
					rate(pairing, skill, LocalDate.of(2027, month, 12 + random.nextInt(14)), random.nextInt(5));
				}
				tell(pairing.coacheeId(), LocalDate.of(2027, month, 12 + random.nextInt(14)), 1 + random.nextInt(5));
			}
		}
		for (int month = 1; month <= 5; month++) {
			this.stage.travelTo(LocalDate.of(2027, month, 15).atTime(12, 0).atZone(JAKARTA).toInstant());
			this.transactions.write(() -> {
				this.events.publishEvent(new SkillsChanged(this.pairs.getFirst()));
				return true;
			});
		}
		this.stage.travelTo(END);
		String question = question().id().toString();
		int shown = 0;
		for (Period period : periods()) {
			Confidential answers = this.summaries.report(this.cast.admin(), period, null).answers();
			for (FrozenFigure figure : answers.figures()) {
				if (figure.matter().equals(Matter.SKILL)) {
					assertThat(figure.counts()).as("%s %s", period, figure).isEqualTo(recountSkills(period, figure));
					shown++;
				}
				if (figure.matter().equals(Matter.question(question))) {
					assertThat(figure.counts()).as("%s %s", period, figure).isEqualTo(recountProgram(period, figure));
					shown++;
				}
			}
		}
		assertThat(shown).isGreaterThan(6);
	}

	private List<Period> periods() {
		return Stream.concat(Stream.of(1, 2, 3, 4).map((month) -> Period.of(YearMonth.of(2027, month))),
				Stream.of(Period.quarter(LocalDate.of(2027, 2, 1)),
						new Period(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 1, 14)),
						new Period(LocalDate.of(2027, 2, 10), LocalDate.of(2027, 4, 7)),
						this.measures.period(this.cast.team(), ReportPeriod.SINCE_START)))
			.toList();
	}

	private void act(Random random, List<Goal> goals) {
		Pairing pairing = this.pairs.get(random.nextInt(this.pairs.size()));
		LocalDate today = today();
		if (goals.size() < 20 && random.nextInt(3) > 0) {
			goals.add(this.setting.set(pairing.coacheeId(), pairing.id(),
					GoalDraft.of("Memimpin rapat tanpa bantuan", today.plusDays(2 + random.nextInt(50)), "due")
						.because("Sudah dibicarakan")));
			step(pairing, random);
			return;
		}
		int at = random.nextInt(goals.size());
		Goal goal = goals.get(at);
		if (!goal.isOpen()) {
			return;
		}
		PersonId actor = this.pairs.stream()
			.filter((one) -> one.id().equals(goal.pairing()))
			.findFirst()
			.orElseThrow()
			.coacheeId();
		goals.set(at, switch (random.nextInt(5)) {
			case 0 ->
				this.setting.revise(actor, goal.id(), goal.edition(), new GoalSetting.Revision("Rapat dipimpin atasan",
						"Meminta giliran", today.plusDays(5 + random.nextInt(40)), "due"), "due");
			case 1 -> this.tracking.reach(actor, goal.id());
			default -> this.tracking.note(actor, goal.id(),
					new GoalTracking.Progress(today, random.nextInt(100), null, "", false, "day"));
		});
	}

	private void step(Pairing pairing, Random random) {
		Instant agreed = this.stage.clock().instant();
		this.jdbc
			.sql("""
					INSERT INTO action_item (team_id, id, pairing_id, position, writer, wording, agreed_at, done_at, version,
					    owner, priority)
					VALUES (?, ?, ?, 0, ?, '\\x00', ?, ?, 1, 'COACHEE', 'NORMAL')
					""")
			.params(Arrays.asList(this.cast.team().value(), Ids.next(), pairing.id().id(), pairing.coachee(),
					Sql.of(agreed),
					random.nextBoolean() ? Sql.of(agreed.plus(Duration.ofDays(random.nextInt(30)))) : null))
			.update();
	}

	/** A version of a goal, with when the goal ended. */
	private record Version(UUID goal, String coachee, int edition, String kind, LocalDate due, LocalDate since,
			int before, Instant writtenAt, @Nullable Instant endedAt, boolean reached) {
	}

	/** A day's entry of a goal. */
	private record Noted(UUID goal, LocalDate day, Instant at, int percent) {
	}

	/**
	 * Walks through the days of the period, and looks at each goal at each midnight.
	 */
	private GoalFigures recountGoals(Period period) {
		Map<UUID, List<Version>> goals = versions().stream().collect(Collectors.groupingBy(Version::goal));
		List<Noted> notes = notes();
		LocalDate today = today();
		LocalDate last = today.isBefore(period.last()) ? today : period.last();
		int missed = 0;
		int reached = 0;
		int revised = 0;
		List<Double> expected = new ArrayList<>();
		List<Integer> actual = new ArrayList<>();
		List<String> people = new ArrayList<>();
		for (List<Version> versions : goals.values()) {
			boolean miss = false;
			for (LocalDate day = period.from(); day.isBefore(period.until())
					&& day.isBefore(today); day = day.plusDays(1)) {
				Version now = at(versions, midnightAfter(day));
				miss |= now != null && now.due().equals(day);
			}
			missed += miss ? 1 : 0;
			Version first = versions.getFirst();
			reached += (first.reached() && first.endedAt() != null && in(period, first.endedAt())) ? 1 : 0;
			revised += versions.stream().anyMatch((one) -> one.kind().equals("REVISED") && in(period, one.writtenAt()))
					? 1 : 0;
			Version held = at(versions, midnightAfter(last));
			if (held != null) {
				people.add(held.coachee());
				expected.add(expected(held, last));
				actual.add(notes.stream()
					.filter((note) -> note.goal().equals(held.goal()) && !note.day().isAfter(last))
					.max(Comparator.comparing(Noted::day).thenComparing(Noted::at))
					.map(Noted::percent)
					.orElse(held.before()));
			}
		}
		boolean enough = people.stream().distinct().count() >= 5;
		return new GoalFigures(people.size(), enough ? average(expected) : null,
				enough ? average(actual.stream().map(Integer::doubleValue).toList()) : null, reached, missed, revised,
				count("agreed_at", period), count("done_at", period));
	}

	private static double expected(Version version, LocalDate day) {
		double whole = version.due().toEpochDay() - version.since().toEpochDay();
		double gone = Math.max(0, day.toEpochDay() - version.since().toEpochDay());
		return (whole <= 0 || gone >= whole) ? 100
				: version.before() + Math.floor((100 - version.before()) * gone / whole + 1e-9);
	}

	private static int average(List<Double> numbers) {
		return (int) Math.round(numbers.stream().mapToDouble(Double::doubleValue).sum() / numbers.size());
	}

	private static @Nullable Version at(List<Version> versions, Instant moment) {
		return versions.stream()
			.filter((one) -> one.writtenAt().isBefore(moment))
			.filter((one) -> one.endedAt() == null || !one.endedAt().isBefore(moment))
			.max(Comparator.comparingInt(Version::edition))
			.orElse(null);
	}

	private List<Version> versions() {
		return this.jdbc.sql("""
				SELECT v.*, p.coachee, g.ended_at, g.state FROM goal_version v, goal g, pairing p
				WHERE v.team_id = ? AND g.team_id = v.team_id AND g.id = v.goal_id
				    AND p.team_id = g.team_id AND p.id = g.pairing_id
				""")
			.param(this.cast.team().value())
			.query((row, number) -> new Version(row.getObject("goal_id", UUID.class), row.getString("coachee"),
					row.getInt("edition"), row.getString("kind"), row.getObject("due", LocalDate.class),
					row.getObject("since", LocalDate.class), row.getInt("since_progress"),
					Sql.instant(row, "written_at"), Sql.nullableInstant(row, "ended_at"),
					row.getString("state").equals("REACHED")))
			.list();
	}

	private List<Noted> notes() {
		return this.jdbc.sql("SELECT * FROM goal_progress WHERE team_id = ?")
			.param(this.cast.team().value())
			.query((row, number) -> new Noted(row.getObject("goal_id", UUID.class),
					row.getObject("day", LocalDate.class), Sql.instant(row, "noted_at"), row.getInt("percent")))
			.list();
	}

	private int count(String column, Period period) {
		return (int) this.jdbc.sql("SELECT * FROM action_item WHERE team_id = ?")
			.param(this.cast.team().value())
			.query((row, number) -> java.util.Optional.ofNullable(Sql.nullableInstant(row, column)))
			.list()
			.stream()
			.flatMap(java.util.Optional::stream)
			.filter((moment) -> in(period, moment))
			.count();
	}

	/** A fast-track request with where its requester was on that day. */
	private record Request(String requester, Instant askedAt, LocalDate day, String level, String unit, String kind,
			String state, @Nullable Instant answeredAt, @Nullable Instant sessionAt, boolean claimed, int escalations) {

		String value(Dimension by) {
			return switch (by) {
				case LEVEL -> this.level;
				case KIND -> this.kind;
				case UNIT -> this.unit;
			};
		}

	}

	private static FastTrackFigures recount(List<Request> all, Period period, Predicate<Request> which) {
		List<Request> some = all.stream().filter((row) -> period.contains(row.day()) && which.test(row)).toList();
		List<Long> toAnswer = new ArrayList<>();
		List<Long> toSession = new ArrayList<>();
		int escalated = 0;
		int byOthers = 0;
		int unanswered = 0;
		for (Request row : some) {
			if (row.answeredAt() != null) {
				toAnswer.add(Duration.between(row.askedAt(), row.answeredAt()).toSeconds());
			}
			if (row.sessionAt() != null) {
				toSession.add(Duration.between(row.askedAt(), row.sessionAt()).toSeconds());
				byOthers += row.claimed() ? 1 : 0;
			}
			escalated += (row.escalations() > 0) ? 1 : 0;
			unanswered += (row.state().equals("EXPIRED") && row.answeredAt() == null) ? 1 : 0;
		}
		boolean closed = period.isOfCalendar() && !LocalDate.ofInstant(END, JAKARTA).isBefore(period.until());
		// Each requester has a coach or mentor of their own.
		boolean answers = closed && people(some, (row) -> row.answeredAt() != null) >= 5;
		boolean sessions = closed && people(some, (row) -> row.sessionAt() != null) >= 5;
		return new FastTrackFigures(some.size(), toAnswer.size(), answers ? middle(toAnswer) : null, toSession.size(),
				sessions ? middle(toSession) : null, escalated, byOthers, unanswered);
	}

	private static long people(List<Request> some, Predicate<Request> which) {
		return some.stream().filter(which).map(Request::requester).distinct().count();
	}

	private static @Nullable Duration middle(List<Long> seconds) {
		if (seconds.isEmpty()) {
			return null;
		}
		List<Long> sorted = seconds.stream().sorted().toList();
		double middle = (sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2)) / 2.0;
		return Duration.ofSeconds(Math.round(middle));
	}

	private List<Request> requests() {
		Map<String, List<Map<String, Object>>> postings = this.jdbc.sql("SELECT * FROM posting WHERE team_id = ?")
			.param(this.cast.team().value())
			.query()
			.listOfRows()
			.stream()
			.collect(Collectors.groupingBy((row) -> String.valueOf(row.get("person"))));
		return this.jdbc.sql("""
				SELECT r.*, p.kind, (SELECT s.starts_at FROM session s
				    WHERE s.team_id = r.team_id AND s.id = r.session_id) AS starts_at
				FROM fasttrack_request r, pairing p
				WHERE r.team_id = ? AND p.team_id = r.team_id AND p.id = r.pairing_id
				""").param(this.cast.team().value()).query((row, number) -> {
			LocalDate day = LocalDate.ofInstant(Sql.instant(row, "asked_at"), JAKARTA);
			Map<String, Object> place = place(postings.getOrDefault(row.getString("requester"), List.of()), day);
			return new Request(row.getString("requester"), Sql.instant(row, "asked_at"), day,
					String.valueOf(place.get("level")), String.valueOf(place.get("unit")), row.getString("kind"),
					row.getString("state"), Sql.nullableInstant(row, "first_answer_at"),
					Sql.nullableInstant(row, "starts_at"), row.getString("claimed_by") != null,
					row.getInt("escalations"));
		}).list();
	}

	/** Follows the postings in order as long as they have begun. */
	private static Map<String, Object> place(List<Map<String, Object>> postings, LocalDate day) {
		List<Map<String, Object>> inOrder = postings.stream()
			.sorted(Comparator.comparing((row) -> String.valueOf(row.get("from_day"))))
			.toList();
		Map<String, Object> place = inOrder.getFirst();
		for (Map<String, Object> next : inOrder) {
			place = (String.valueOf(next.get("from_day")).compareTo(day.toString()) <= 0) ? next : place;
		}
		return place;
	}

	private void move(Pairing pairing, LocalDate from) {
		this.jdbc.sql("""
				INSERT INTO posting (team_id, person, from_day, level, unit, position, written_by, written_at, taken_at)
				VALUES (?, ?, ?, 'MADYA', 'KBRI Brussel', '', 'U1', ?, ?)
				""")
			.params(this.cast.team().value(), pairing.coachee(), from, Sql.of(Stage.START), Sql.of(Stage.START))
			.update();
	}

	private void ask(Random random) {
		Pairing pairing = this.pairs.get(random.nextInt(this.pairs.size()));
		Instant asked = Stage.START.plus(Duration.ofMinutes(random.nextInt(110 * 24 * 60)));
		String state = List.of("ACCEPTED", "ACCEPTED", "DECLINED", "EXPIRED", "WITHDRAWN").get(random.nextInt(5));
		boolean accepted = state.equals("ACCEPTED");
		boolean answered = accepted || state.equals("DECLINED") || random.nextInt(3) == 0;
		Instant answer = asked.plus(Duration.ofSeconds(60 + random.nextInt(200_000)));
		UUID session = accepted ? hold(pairing, answer.plus(Duration.ofMinutes(random.nextInt(9_000)))) : null;
		boolean claimed = random.nextInt(4) == 0;
		this.jdbc
			.sql("""
					INSERT INTO fasttrack_request (team_id, id, pairing_id, requester, topic, wanted_by, zone, route, state,
					    asked_at, silent_at, session_id, answered_by, answered_at, version, category, haste, escalations,
					    claimed_by, claimed_at, first_answer_at, news)
					VALUES (?, ?, ?, ?, '\\x00', ?, 'Asia/Jakarta', 'WAIT', ?, ?, ?, ?, 'U1', ?, 1, 'other', 'WEEK', ?, ?, ?, ?, 0)
					""")
			.params(Arrays.asList(this.cast.team().value(), Ids.next(), pairing.id().id(), pairing.coachee(),
					LocalDate.of(2027, 6, 1), state, Sql.of(asked), Sql.of(asked), session, Sql.of(answer),
					random.nextInt(3), claimed ? pairing.coach() : null, claimed ? Sql.of(answer) : null,
					answered ? Sql.of(answer) : null))
			.update();
	}

	private UUID hold(Pairing pairing, Instant at) {
		UUID id = Ids.next();
		this.jdbc.sql("""
				INSERT INTO session (team_id, id, pairing_id, coach, coachee, starts_at, ends_at, zone, place, state,
				    scheduled_by, scheduled_at, sequence, closed_at, closed_by, version)
				VALUES (?, ?, ?, ?, ?, ?, ?, 'Asia/Jakarta', '', 'HELD', ?, ?, 0, ?, ?, 1)
				""")
			.params(this.cast.team().value(), id, pairing.id().id(), pairing.coach(), pairing.coachee(), Sql.of(at),
					Sql.of(at.plus(Duration.ofHours(1))), pairing.coach(), Sql.of(at),
					Sql.of(at.plus(Duration.ofHours(1))), pairing.coach())
			.update();
		return id;
	}

	private void rate(Pairing pairing, int which, LocalDate day, int rating) {
		Question skill = this.questions.skills(this.cast.team(), Level.PERTAMA).get(which);
		int level = this.pairs.indexOf(pairing) % 3;
		this.jdbc
			.sql("""
					INSERT INTO skill_rating (team_id, id, pairing_id, question_id, wording_id, side, rater, rating, rated_on,
					    rated_at, level, unit)
					VALUES (?, ?, ?, ?, ?, 'COACHEE', ?, ?, ?, ?, ?, 'Biro Umum')
					""")
			.params(this.cast.team().value(), Ids.next(), pairing.id().id(), skill.id(), skill.wording().id(),
					pairing.coachee(), rating, day, Sql.of(noon(day)), Level.values()[level].name())
			.update();
	}

	private void tell(PersonId person, LocalDate day, int rating) {
		UUID id = Ids.next();
		this.jdbc.sql("""
				INSERT INTO program_survey (team_id, id, person, source, level, unit, asked_at, answered_at, quotable,
				    entered_by)
				VALUES (?, ?, ?, 'INTERVIEW', 'PERTAMA', 'Biro Umum', ?, ?, false, 'U1')
				""")
			.params(this.cast.team().value(), id, person.user(), Sql.of(noon(day)),
					Sql.of(noon(day).plus(Duration.ofHours(1))))
			.update();
		this.jdbc.sql(
				"INSERT INTO program_answer (team_id, survey_id, question_id, wording_id, rating) VALUES (?, ?, ?, ?, ?)")
			.params(this.cast.team().value(), id, question().id(), question().wording().id(), rating)
			.update();
	}

	private Question question() {
		return this.questions.all(this.cast.team(), Topic.PROGRAM).getFirst();
	}

	/** The database looks back at each rating's predecessor. */
	private List<Integer> recountSkills(Period period, FrozenFigure figure) {
		return this.jdbc
			.sql("""
					WITH steps AS (
					    SELECT r.*, p.kind, lag(rating) OVER (PARTITION BY r.pairing_id, r.question_id ORDER BY r.rated_on) AS before
					    FROM skill_rating r JOIN pairing p ON p.team_id = r.team_id AND p.id = r.pairing_id
					    WHERE r.team_id = :team)
					SELECT count(*) FILTER (WHERE before = 0 AND rating > 0), count(*) FILTER (WHERE before > 0 AND rating > before),
					    count(*) FILTER (WHERE before = rating), count(*) FILTER (WHERE before > rating)
					FROM steps WHERE rated_on >= :from AND rated_on < :until
					    AND :value IN ('', CASE :by WHEN 'LEVEL' THEN level WHEN 'KIND' THEN kind ELSE unit END)
					""")
			.param("team", this.cast.team().value())
			.param("from", period.from())
			.param("until", period.until())
			.param("value", figure.value())
			.param("by", String.valueOf(figure.by()))
			.query((row, number) -> List.of(row.getInt(1), row.getInt(2), row.getInt(3), row.getInt(4)))
			.single();
	}

	private List<Integer> recountProgram(Period period, FrozenFigure figure) {
		assertThat(figure.value()).isIn("", "PERTAMA", "Biro Umum");
		return Stream.of(1, 2, 3, 4, 5)
			.map((rating) -> this.jdbc
				.sql("""
						SELECT count(*) FROM program_survey s JOIN program_answer a ON a.team_id = s.team_id AND a.survey_id = s.id
						WHERE s.team_id = ? AND a.rating = ? AND to_char(s.asked_at AT TIME ZONE 'Asia/Jakarta', 'YYYY-MM-DD')
						    BETWEEN ? AND ?
						""")
				.params(this.cast.team().value(), rating, period.from().toString(), period.last().toString())
				.query(Integer.class)
				.single())
			.toList();
	}

	private LocalDate today() {
		return LocalDate.ofInstant(this.stage.clock().instant(), JAKARTA);
	}

	private static Instant midnightAfter(LocalDate day) {
		return day.plusDays(1).atStartOfDay(JAKARTA).toInstant();
	}

	private static Instant noon(LocalDate day) {
		return day.atTime(12, 0).atZone(JAKARTA).toInstant();
	}

	private static boolean in(Period period, Instant moment) {
		return period.contains(LocalDate.ofInstant(moment, JAKARTA));
	}

}
