package org.pandu.summary;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;

import org.pandu.database.Transactions;
import org.pandu.notice.Delivery;
import org.pandu.notice.Notice;
import org.pandu.notice.NoticeLog;
import org.pandu.notice.NoticeRequest;
import org.pandu.notice.Notices;
import org.pandu.notice.Outcome;
import org.pandu.notice.Urgency;
import org.pandu.program.Program;
import org.pandu.program.Programs;
import org.pandu.program.VoiceChanged;
import org.pandu.slack.EachWorkspace;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * When the summary of a week, month or quarter is due: at 09:00 on the first day of the
 * next one, in the programme's zone. One due notice stands for each; where clocks skip
 * that hour, java.time takes the next. Says nothing by itself.
 */
@Component
class DigestCalendar implements Delivery, SmartInitializingSingleton {

	static final String KIND = "summary.due";

	private static final LocalTime HOUR = LocalTime.of(9, 0);

	private final DigestSending digest;

	private final Programs programs;

	private final SummarySettings settings;

	private final Notices notices;

	private final NoticeLog log;

	private final EachWorkspace eachWorkspace;

	private final Transactions transactions;

	private final Clock clock;

	DigestCalendar(DigestSending digest, Programs programs, SummarySettings settings, Notices notices, NoticeLog log,
			EachWorkspace eachWorkspace, Transactions transactions, Clock clock) {
		this.digest = digest;
		this.programs = programs;
		this.settings = settings;
		this.notices = notices;
		this.log = log;
		this.eachWorkspace = eachWorkspace;
		this.transactions = transactions;
		this.clock = clock;
	}

	/**
	 * Plans for those who chose their channel before there was a summary by itself.
	 */
	@Override
	public void afterSingletonsInstantiated() {
		this.eachWorkspace.inTurn((team) -> plan(this.programs.of(team)));
	}

	@EventListener
	void on(VoiceChanged event) {
		Program program = this.programs.of(event.team());
		plan(program);
		this.digest.follow(program, before(rhythm(program), due(program)));
	}

	@EventListener
	void on(RhythmSet event) {
		plan(this.programs.of(event.team()));
	}

	@Override
	public String kind() {
		return KIND;
	}

	/**
	 * Brings the summary of the period before, whatever periods were missed: they are
	 * over.
	 */
	@Override
	public Outcome deliver(Notice notice) {
		return this.transactions.write(() -> {
			Program program = this.programs.of(notice.team());
			plan(program);
			Rhythm rhythm = rhythm(program);
			LocalDate due = due(program);
			LocalDate planned = LocalDate.parse(notice.subject().substring(KIND.length() + 1));
			// The zone may have changed in the instant in which the notice was taken.
			boolean later = planned.isAfter(due) && rhythm.around(planned).from().equals(planned);
			return this.digest.begin(program, before(rhythm, later ? planned : due)) ? new Outcome.Sent()
					: new Outcome.Dropped();
		});
	}

	/**
	 * Plans the next period's notice, moves those that wait to where the zone puts them
	 * now, and drops those of another rhythm.
	 */
	private void plan(Program program) {
		List<LocalDate> days = days(program, rhythm(program));
		Arrays.stream(Rhythm.values())
			.flatMap((other) -> days(program, other).stream())
			.filter((day) -> program.channel() == null || !days.contains(day))
			.forEach((day) -> this.notices.drop(program.team(), key(day)));
		if (program.channel() == null) {
			return;
		}
		Instant now = this.clock.instant();
		for (int i = 0; i < days.size(); i++) {
			LocalDate day = days.get(i);
			Instant dueAt = dueAt(day, program.zone());
			boolean next = (i == 0) ? dueAt.isAfter(now) : i == 1;
			if (next || this.log.isWaiting(program.team(), key(day))) {
				this.notices.plan(new NoticeRequest(program.team(), program.team().value(), KIND, key(day), dueAt,
						Urgency.LOW, key(day)));
			}
		}
	}

	/** The first days of this period and the next two. */
	private List<LocalDate> days(Program program, Rhythm rhythm) {
		Period current = rhythm.around(LocalDate.ofInstant(this.clock.instant(), program.zone()));
		Period next = rhythm.around(current.until());
		return List.of(current.from(), next.from(), next.until());
	}

	/**
	 * The latest day on which a summary came due.
	 */
	private LocalDate due(Program program) {
		Period current = rhythm(program).around(LocalDate.ofInstant(this.clock.instant(), program.zone()));
		return dueAt(current.from(), program.zone()).isAfter(this.clock.instant())
				? before(rhythm(program), current.from()).from() : current.from();
	}

	private Rhythm rhythm(Program program) {
		return this.settings.of(program.team()).rhythm();
	}

	private static Period before(Rhythm rhythm, LocalDate day) {
		return rhythm.around(day.minusDays(1));
	}

	private static Instant dueAt(LocalDate day, ZoneId zone) {
		return day.atTime(HOUR).atZone(zone).toInstant();
	}

	private static String key(LocalDate day) {
		return KIND + ":" + day;
	}

}
