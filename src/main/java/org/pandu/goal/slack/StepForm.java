package org.pandu.goal.slack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import com.slack.api.model.block.LayoutBlock;
import org.jspecify.annotations.Nullable;
import org.pandu.goal.ActionItem;
import org.pandu.goal.ActionItemId;
import org.pandu.goal.Planning;
import org.pandu.goal.Priority;
import org.pandu.goal.StepChanged;
import org.pandu.goal.StepDraft;
import org.pandu.goal.Worded;
import org.pandu.id.PersonId;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.PairingId;
import org.pandu.pairing.Pairings;
import org.pandu.pairing.Side;
import org.pandu.people.Profiles;
import org.pandu.slack.ActionCall;
import org.pandu.slack.FormValues;
import org.pandu.slack.Interactions;
import org.pandu.slack.Modal;
import org.pandu.slack.SlackFeature;
import org.pandu.slack.Submission;
import org.pandu.slack.SubmissionCall;
import org.pandu.slack.blocks.Choice;
import org.pandu.slack.blocks.Field;
import org.pandu.slack.blocks.Pieces;
import org.pandu.slack.blocks.Wordings;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * A step of the plan: what, who, how pressing, until when. Guideline, "Buat daftar
 * langkah bersama dan tetapkan prioritas".
 */
@Component
class StepForm implements SlackFeature {

	/** Instead of a pairing's id: whichever of them is chosen. */
	static final String ALL = "all";

	static final String PAIRING = "pairing";

	static final String STEP = "step";

	static final String OWNER = "owner";

	static final String PRIORITY = "priority";

	static final String DUE = "due";

	/** The owner is who fills in the form. */
	private static final String ME = "me";

	/** The owner is the other of the two. */
	private static final String OTHER = "other";

	private static final int HISTORY_SHOWN = 10;

	private final Planning planning;

	private final Pairings pairings;

	private final Profiles profiles;

	StepForm(Planning planning, Pairings pairings, Profiles profiles) {
		this.planning = planning;
		this.pairings = pairings;
		this.profiles = profiles;
	}

	@Override
	public void register(Interactions on) {
		on.action(GoalActions.STEP_ADD, this::openNew);
		on.submission(GoalActions.STEP_ADD, this::add);
		on.submission(GoalActions.STEP_EDIT, this::change);
	}

	private void openNew(ActionCall call) {
		Words words = call.words();
		List<Pairing> mine = call.value().equals(ALL) ? this.pairings.lastingOf(call.actor())
				: List.of(this.pairings.require(PairingId.parse(call.actor().team(), call.value())));
		if (mine.isEmpty()) {
			call.tell(words.of("goal.no-pairing"));
			return;
		}
		boolean several = mine.size() > 1;
		List<LayoutBlock> blocks = new ArrayList<>();
		if (several) {
			blocks.add(Field.of(PAIRING, words.of("goal.field.pairing"))
				.select(mine.stream()
					.map((pairing) -> new Choice(pairing.id().subject(),
							words.of("goal.pairing-choice", "kind", pairing.kind().name(), "other",
									otherName(pairing, call.actor()))))
					.toList(), null));
		}
		// Whoever has several pairings has not chosen the other yet.
		String other = several ? words.of("goal.owner.other") : otherName(mine.getFirst(), call.actor());
		String owner = several || isCoachee(mine.getFirst(), call.actor()) ? ME : OTHER;
		blocks.addAll(inputs("", owner, other, Priority.NORMAL, null, words));
		call.open(new Modal(GoalActions.STEP_ADD, several ? "" : mine.getFirst().id().subject(),
				words.of("goal.step.add.title"), words.of("goal.step.add.submit"), words.of("slack.cancel"), blocks));
	}

	private Submission add(SubmissionCall call) {
		FormValues values = call.form().values();
		PairingId pairing = PairingId.parse(call.actor().team(), values.option(PAIRING).orElse(call.form().subject()));
		this.planning.add(call.actor(), pairing, draft(values, pairing, call.actor()), DUE);
		return Submission.done();
	}

	/**
	 * Opens the form for a step that there is.
	 */
	void open(ActionCall call, ActionItemId id) {
		Worded<ActionItem> step = this.planning.read(call.actor(), id);
		if (!step.what().isOpen()) {
			call.tell(call.words().of("goal.refusal.step-closed"));
			return;
		}
		List<LayoutBlock> history = new ArrayList<>();
		history.add(Pieces.header(call.words().of("goal.step.history")));
		history.addAll(StepPieces
			.history(this.planning.history(call.actor(), id).stream().limit(HISTORY_SHOWN).toList(), call.words()));
		call.open(form(step, List.of(), history, call.actor(), call.words()));
	}

	private Submission change(SubmissionCall call) {
		SeenStep seen = SeenStep.of(call);
		try {
			PairingId pairing = this.planning.read(call.actor(), seen.step()).what().pairing();
			this.planning.change(call.actor(), seen.step(), seen.version(),
					draft(call.form().values(), pairing, call.actor()), DUE);
			return Submission.done();
		}
		catch (StepChanged changed) {
			Words words = call.words();
			Pairing pairing = this.pairings.require(changed.newest().what().pairing());
			return new Submission.Ask(form(changed.newest(),
					List.of(Pieces.section(words.of("goal.step.changed")), PlanPieces.wording(changed.newest(), words),
							Pieces.context(StepPieces.facts(changed.newest().what(), pairing, words)),
							Pieces.divider()),
					List.of(), call.actor(), words));
		}
	}

	private Modal form(Worded<ActionItem> step, List<LayoutBlock> before, List<LayoutBlock> after, PersonId actor,
			Words words) {
		ActionItem item = step.what();
		Pairing pairing = this.pairings.require(item.pairing());
		List<LayoutBlock> blocks = new ArrayList<>(before);
		blocks.addAll(inputs((step.wording() != null) ? step.wording() : "",
				pairing.personAt(item.owner()).equals(actor) ? ME : OTHER, otherName(pairing, actor), item.priority(),
				item.due(), words));
		blocks.addAll(after);
		return new Modal(GoalActions.STEP_EDIT, SeenStep.of(item).subject(), words.of("goal.step.edit.title"),
				words.of("slack.save"), words.of("slack.cancel"), blocks);
	}

	private static List<LayoutBlock> inputs(String wording, String owner, String other, Priority priority,
			@Nullable LocalDate due, Words words) {
		return List.of(
				Field.of(STEP, words.of("goal.field.step"))
					.hint(words.of("goal.hint.step"))
					.text(words.of("goal.step.example"), wording, GoalFields.LONGEST),
				Field.of(OWNER, words.of("goal.field.owner"))
					.radio(List.of(new Choice(ME, words.of("goal.owner.me")), new Choice(OTHER, other)), owner),
				Field.of(PRIORITY, words.of("goal.field.priority"))
					.radio(Wordings.of(Priority.class, "goal.priority", words), priority.name()),
				Field.of(DUE, words.of("goal.field.until")).mayBeEmpty().hint(words.of("goal.hint.until")).date(due),
				Pieces.context(words.of("goal.step.who")));
	}

	private StepDraft draft(FormValues values, PairingId pairing, PersonId actor) {
		Side own = this.pairings.require(pairing).sideOf(actor).orElseThrow();
		return new StepDraft(Blank.require(values, STEP),
				values.option(OWNER).filter(ME::equals).isPresent() ? own : own.other(),
				values.option(PRIORITY).map(Priority::valueOf).orElseThrow(), values.date(DUE).orElse(null));
	}

	private String otherName(Pairing pairing, PersonId actor) {
		return this.profiles.name(isCoachee(pairing, actor) ? pairing.coachId() : pairing.coacheeId());
	}

	private static boolean isCoachee(Pairing pairing, PersonId actor) {
		return actor.equals(pairing.coacheeId());
	}

}
