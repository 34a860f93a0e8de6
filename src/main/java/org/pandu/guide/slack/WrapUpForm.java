package org.pandu.guide.slack;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.slack.api.model.block.LayoutBlock;
import org.pandu.guide.Closing;
import org.pandu.guide.Guidance;
import org.pandu.guide.Guidances;
import org.pandu.guide.Step;
import org.pandu.guide.Walk;
import org.pandu.guide.Walks;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.Pairings;
import org.pandu.pairing.Permissions;
import org.pandu.pairing.Right;
import org.pandu.pairing.Side;
import org.pandu.session.OutsideHours;
import org.pandu.session.Session;
import org.pandu.session.SessionId;
import org.pandu.session.Sessions;
import org.pandu.session.Slot;
import org.pandu.session.SlotTaken;
import org.pandu.session.due.NextDue;
import org.pandu.session.due.UsualSlots;
import org.pandu.session.slack.OtherTimesField;
import org.pandu.session.slack.OtherTimesField.Chosen;
import org.pandu.slack.ActionCall;
import org.pandu.slack.FormValues;
import org.pandu.slack.Interactions;
import org.pandu.slack.Modal;
import org.pandu.slack.Mrkdwn;
import org.pandu.slack.SlackFeature;
import org.pandu.slack.Submission;
import org.pandu.slack.SubmissionCall;
import org.pandu.slack.blocks.Field;
import org.pandu.slack.blocks.Pieces;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * What remains of a session: a note, the plan, the next one. Everything may stay empty,
 * and the whole may wait.
 */
@Component
class WrapUpForm implements SlackFeature {

	static final String NOTE = "note";

	static final String PLAN = "plan";

	static final String DAY = "day";

	static final String TIME = "time";

	private static final int LONGEST = 3000;

	private final Closing closing;

	private final Walks walks;

	private final Sessions sessions;

	private final Pairings pairings;

	private final Permissions permissions;

	private final NextDue nextDue;

	private final UsualSlots usualSlots;

	private final Guidances guidances;

	private final Clock clock;

	WrapUpForm(Closing closing, Walks walks, Sessions sessions, Pairings pairings, Permissions permissions,
			NextDue nextDue, UsualSlots usualSlots, Guidances guidances, Clock clock) {
		this.closing = closing;
		this.walks = walks;
		this.sessions = sessions;
		this.pairings = pairings;
		this.permissions = permissions;
		this.nextDue = nextDue;
		this.usualSlots = usualSlots;
		this.guidances = guidances;
		this.clock = clock;
	}

	@Override
	public void register(Interactions on) {
		on.action(GuideActions.WRAP_UP, (call) -> open(call, SessionId.parse(call.actor().team(), call.value())));
		on.submission(GuideActions.WRAP_UP, this::save);
	}

	void open(ActionCall call, SessionId id) {
		Session session = this.sessions.require(id);
		this.permissions.require(call.actor(), this.pairings.require(session.pairing()), Right.CLOSE);
		if (this.walks.findById(id).filter(Walk::waitsForPlan).isEmpty()) {
			call.tell(call.words().of("guide.refusal.wrapped-up"));
			return;
		}
		call.open(form(session, call.words()));
	}

	/**
	 * The form, for a session that took place.
	 */
	Modal form(Session session, Words words) {
		return form(session, words, List.of());
	}

	/**
	 * The form that comes back with a question about the next session's time.
	 * @param words in the zone of the clock the form was opened with
	 */
	private Modal form(Session session, Words words, List<LayoutBlock> question) {
		Pairing pairing = this.pairings.require(session.pairing());
		Guidance guidance = this.guidances.at(Step.FOLLOW_UP, false, pairing, words.locale());
		List<LayoutBlock> blocks = new ArrayList<>(question);
		blocks.add(Pieces.section(Mrkdwn.plain(guidance.hint())));
		blocks.add(Pieces.context(words.of("guide.walk.example", "example", Mrkdwn.plain(guidance.example()))));
		blocks.add(Field.of(PLAN, words.of("guide.wrap-up.plan"))
			.mayBeEmpty()
			.hint(words.of("guide.wrap-up.plan-hint"))
			.text(words.of("guide.wrap-up.plan-example"), "", LONGEST));
		blocks.add(Field.of(NOTE, words.of("guide.wrap-up.note"))
			.mayBeEmpty()
			.hint(words.of("guide.wrap-up.note-hint"))
			.text("", "", LONGEST));
		if (pairing.isActive()) {
			blocks.addAll(next(pairing, words));
		}
		blocks.add(Pieces
			.context(words.of("guide.wrap-up.who", "role", words.of("guide.role." + pairing.roleOf(Side.COACHEE)))));
		return new Modal(GuideActions.WRAP_UP, session.id().subject() + " " + words.zone().getId(),
				words.of("guide.wrap-up.title"), words.of("slack.save"), words.of("guide.wrap-up.later"), blocks);
	}

	/**
	 * The next session's day and time: what is due by the cadence, on a working day, at
	 * the usual hour. Where one is booked already, nothing is suggested.
	 */
	private List<LayoutBlock> next(Pairing pairing, Words words) {
		Optional<Session> booked = this.sessions.ofPairing(pairing.id())
			.stream()
			.filter((other) -> other.state() == Session.State.SCHEDULED)
			.findFirst();
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), words.zone());
		LocalDate due = this.nextDue.of(pairing).after();
		boolean suggest = booked.isEmpty() && due.isAfter(today);
		Slot usual = this.usualSlots.next(pairing, words.zone());
		List<LayoutBlock> blocks = new ArrayList<>();
		blocks.add(Field.of(DAY, words.of("guide.wrap-up.day"))
			.mayBeEmpty()
			.hint(words.of("guide.wrap-up.due", "due", due))
			.date(suggest ? usual.day() : null));
		blocks.add(Field.of(TIME, words.of("guide.wrap-up.time"))
			.mayBeEmpty()
			.time(suggest ? usual.time().truncatedTo(ChronoUnit.MINUTES) : null, words.zone()));
		booked.ifPresent((other) -> blocks.add(Pieces
			.context(words.of("guide.wrap-up.booked", "when", words.range(other.startsAt(), other.endsAt())))));
		return blocks;
	}

	private Submission save(SubmissionCall call) {
		FormValues values = call.form().values();
		String[] subject = call.form().subject().split(" ", 2);
		Session session = this.sessions.require(SessionId.parse(call.actor().team(), subject[0]));
		Words words = call.words().in(ZoneId.of(subject[1]));
		Optional<LocalDate> day = values.date(DAY);
		Optional<LocalTime> time = values.time(TIME);
		Optional<Chosen> next = OtherTimesField.read(values, words.zone(), session.slot().length());
		if (next.isEmpty() && day.isPresent() != time.isPresent()) {
			return new Submission.Errors(Map.of(day.isPresent() ? TIME : DAY, words.of("guide.wrap-up.day-and-time")));
		}
		if (next.isEmpty() && day.isPresent() && time.isPresent()) {
			next = Optional
				.of(new Chosen(new Slot(day.get(), time.get(), words.zone(), session.slot().length()), false));
		}
		try {
			this.closing.wrapUp(call.actor(), session.id(),
					new Closing.WrapUp(values.text(NOTE).orElse(""), values.text(PLAN).orElse("").lines().toList(),
							next.map(Chosen::slot).orElse(null), next.filter(Chosen::anyway).isPresent()),
					new Closing.Fields(PLAN, DAY, TIME));
			return Submission.done();
		}
		catch (SlotTaken ex) {
			if (ex.alternatives().slots().isEmpty()) {
				throw ex;
			}
			return new Submission.Ask(form(session, words, OtherTimesField.of(ex, words)));
		}
		catch (OutsideHours ex) {
			return new Submission.Ask(form(session, words, OtherTimesField.of(ex, words)));
		}
	}

}
