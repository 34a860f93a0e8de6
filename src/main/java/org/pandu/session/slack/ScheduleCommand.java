package org.pandu.session.slack;

import java.util.Comparator;
import java.util.List;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import org.jspecify.annotations.Nullable;
import org.pandu.id.PersonId;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.PairingId;
import org.pandu.pairing.Pairings;
import org.pandu.pairing.Side;
import org.pandu.people.Profiles;
import org.pandu.program.slack.LevelWords;
import org.pandu.session.SessionScheduling;
import org.pandu.session.due.NextDue;
import org.pandu.session.due.Outlook;
import org.pandu.session.due.UsualSlots;
import org.pandu.slack.ActionCall;
import org.pandu.slack.Call;
import org.pandu.slack.CommandCall;
import org.pandu.slack.Interactions;
import org.pandu.slack.OpenModal;
import org.pandu.slack.SlackFeature;
import org.pandu.slack.Submission;
import org.pandu.slack.SubmissionCall;
import org.pandu.slack.blocks.Choice;
import org.pandu.slack.blocks.Field;
import org.pandu.slack.blocks.Pieces;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * Schedules a session, or proposes its time when a coachee or mentee asks.
 */
@Component
class ScheduleCommand implements SlackFeature {

	private final SessionScheduling scheduling;

	private final ProposeTimes proposing;

	private final UsualSlots usualSlots;

	private final NextDue nextDue;

	private final Pairings pairings;

	private final Profiles profiles;

	ScheduleCommand(SessionScheduling scheduling, ProposeTimes proposing, UsualSlots usualSlots, NextDue nextDue,
			Pairings pairings, Profiles profiles) {
		this.scheduling = scheduling;
		this.proposing = proposing;
		this.usualSlots = usualSlots;
		this.nextDue = nextDue;
		this.pairings = pairings;
		this.profiles = profiles;
	}

	@Override
	public void register(Interactions on) {
		on.command("schedule", "jadwal", "session.usage.schedule", this::typed);
		on.action(SessionActions.SCHEDULE, this::clicked);
		on.submission(SessionActions.SCHEDULE, this::prepare, this::send);
	}

	private void typed(CommandCall call) {
		List<Pairing> mine = this.pairings.lastingOf(call.actor());
		if (!call.mentions().isEmpty() && !mine.isEmpty()) {
			PersonId other = call.mentions().getFirst();
			mine = mine.stream().filter((pairing) -> isBetween(pairing, call.actor(), other)).toList();
			if (mine.isEmpty()) {
				call.tell(call.words().of("session.schedule.not-with", "person", other.mention()));
				return;
			}
		}
		open(call, mine);
	}

	private void clicked(ActionCall call) {
		open(call, this.pairings.lastingOf(call.actor())
			.stream()
			.filter((pairing) -> call.value().equals(SessionActions.ANY) || pairing.id().subject().equals(call.value()))
			.toList());
	}

	private void open(Call call, List<Pairing> mine) {
		if (mine.isEmpty()) {
			call.tell(call.words().of("session.schedule.no-pairing"));
			return;
		}
		if (mine.size() == 1 && !leads(mine.getFirst(), call.actor())) {
			this.proposing.open(call, mine.getFirst().id().subject());
			return;
		}
		Words words = call.words();
		List<Pairing> byDue = this.nextDue.of(call.actor().team(), mine)
			.stream()
			.sorted(Comparator.comparing(Outlook::after))
			.map(Outlook::pairing)
			.toList();
		Pairing first = byDue.getFirst();
		AppointmentSubject subject = AppointmentSubject.of((mine.size() == 1) ? first.id().subject() : "",
				words.zone());
		call.open(form(call.actor(), first, (mine.size() == 1) ? null : byDue, subject, words).open(words));
	}

	private void prepare(PersonId actor, OpenModal form) {
		this.pairings.findById(PairingId.parse(actor.team(), chosen(form)))
			.filter((pairing) -> pairing.sideOf(actor).isPresent())
			.ifPresent((pairing) -> this.profiles.refresh(List.of(pairing.coachId(), pairing.coacheeId())));
	}

	private Submission send(SubmissionCall call) {
		AppointmentSubject subject = AppointmentSubject.parse(call.form().subject());
		String chosen = chosen(call.form());
		PersonId actor = call.actor();
		Pairing pairing = this.pairings.require(PairingId.parse(actor.team(), chosen));
		if (!leads(pairing, actor)) {
			return this.proposing.send(call, ProposalSubject.of(chosen, subject.zone()));
		}
		// The pairing that was chosen is fixed when the form comes back with a question.
		return form(actor, pairing, null, subject.about(chosen), call.words()).send(call.form().values(), call.words(),
				(appointment) -> this.scheduling.schedule(actor, pairing.id(), appointment, AppointmentForm.FIELDS));
	}

	private AppointmentForm form(PersonId actor, Pairing pairing, @Nullable List<Pairing> choice,
			AppointmentSubject subject, Words words) {
		return new AppointmentForm(
				new AppointmentForm.Use(SessionActions.SCHEDULE, "session.schedule.title",
						(choice != null) ? "session.schedule.send" : "session.schedule.submit", true),
				subject, head(actor, pairing, choice, words), this.usualSlots.next(pairing, subject.zone()),
				pairing.place(), this.nextDue.cadence(pairing));
	}

	/**
	 * With whom, or the choice of the pairing; and the way to propose times instead.
	 */
	private List<LayoutBlock> head(PersonId actor, Pairing pairing, @Nullable List<Pairing> choice, Words words) {
		ButtonElement instead = Pieces.button(words.of("session.button.propose-instead"), SessionActions.PROPOSE,
				pairing.id().subject());
		if (choice == null) {
			return List.of(
					Pieces.section(words.of("session.schedule.whom", "kind", pairing.kind().name(), "person",
							other(pairing, actor).mention()), instead),
					Pieces.context(LevelWords.focus(this.nextDue.cadence(pairing).level(), words)));
		}
		return List.of(Field.of(AppointmentForm.PAIRING, words.of("session.form.pairing"))
			.select(choice.stream()
				.limit(100)
				.map((each) -> new Choice(each.id().subject(), name(each, actor, words)))
				.toList(), pairing.id().subject()), Pieces.buttons(instead));
	}

	private String name(Pairing pairing, PersonId actor, Words words) {
		return words.of("session.form.pairing-choice", "kind", pairing.kind().name(), "person",
				this.profiles.name(other(pairing, actor)));
	}

	private static String chosen(OpenModal form) {
		return form.values().option(AppointmentForm.PAIRING).orElse(AppointmentSubject.parse(form.subject()).id());
	}

	private static boolean isBetween(Pairing pairing, PersonId one, PersonId other) {
		return !one.equals(other) && pairing.sideOf(one).isPresent() && pairing.sideOf(other).isPresent();
	}

	private static boolean leads(Pairing pairing, PersonId actor) {
		return pairing.coachId().equals(actor);
	}

	private static PersonId other(Pairing pairing, PersonId actor) {
		return pairing.personAt(leads(pairing, actor) ? Side.COACHEE : Side.COACH);
	}

}
