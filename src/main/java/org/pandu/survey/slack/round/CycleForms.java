package org.pandu.survey.slack.round;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import org.jspecify.annotations.Nullable;
import org.pandu.id.TeamId;
import org.pandu.people.Admins;
import org.pandu.people.Postings;
import org.pandu.program.slack.RulesSection;
import org.pandu.slack.ActionCall;
import org.pandu.slack.Call;
import org.pandu.slack.FormValues;
import org.pandu.slack.Interactions;
import org.pandu.slack.Modal;
import org.pandu.slack.Mrkdwn;
import org.pandu.slack.SlackFeature;
import org.pandu.slack.Submission;
import org.pandu.slack.SubmissionCall;
import org.pandu.slack.blocks.Field;
import org.pandu.slack.blocks.Pieces;
import org.pandu.survey.round.Cycle;
import org.pandu.survey.round.CycleKeeping;
import org.pandu.survey.round.Cycles;
import org.pandu.text.Words;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The cycles: made, changed, and decided once they have ended.
 */
@Component
@Order(71)
class CycleForms implements SlackFeature, RulesSection {

	private static final String NAME = "name";

	private static final String FROM = "from";

	private static final String TO = "to";

	private static final CycleKeeping.Fields FIELDS = new CycleKeeping.Fields(FROM, TO);

	private static final int LONGEST_NAME = 60;

	/** As many cycles as the list shows. */
	private static final int MOST = 20;

	private final Cycles cycles;

	private final CycleKeeping keeping;

	private final Admins admins;

	private final Postings postings;

	CycleForms(Cycles cycles, CycleKeeping keeping, Admins admins, Postings postings) {
		this.cycles = cycles;
		this.keeping = keeping;
		this.admins = admins;
		this.postings = postings;
	}

	@Override
	public void register(Interactions on) {
		on.action(CycleActions.LIST, (call) -> {
			this.admins.requireAdmin(call.actor());
			call.open(list(call));
		});
		on.action(CycleActions.NEW, this::openNew);
		on.submission(CycleActions.NEW, this::make);
		on.action(CycleActions.CHANGE, this::openChange);
		on.submission(CycleActions.CHANGE, this::change);
		on.action(CycleActions.DELETE, this::delete);
	}

	@Override
	public String describe(TeamId team, Words words) {
		LocalDate today = this.postings.today(team);
		return this.cycles.all(team)
			.stream()
			.filter((cycle) -> !cycle.from().isAfter(today) && !cycle.to().isBefore(today))
			.findFirst()
			.map((cycle) -> words.of("survey.cycles.section", "name", Mrkdwn.escape(cycle.name()), "day", cycle.to()))
			.orElseGet(() -> words.of("survey.cycles.section.none"));
	}

	@Override
	public String action() {
		return CycleActions.LIST;
	}

	private Modal list(Call call) {
		Words words = call.words();
		List<LayoutBlock> blocks = new ArrayList<>();
		blocks.add(Pieces.context(words.of("survey.cycles.note")));
		this.cycles.all(call.actor().team()).stream().limit(MOST).forEach((cycle) -> blocks.addAll(line(cycle, words)));
		blocks.add(Pieces.buttons(Pieces.primary(words.of("survey.cycles.add"), CycleActions.NEW, "new")));
		return new Modal(CycleActions.LIST, "", words.of("survey.cycles.title"), null, words.of("slack.close"), blocks);
	}

	private static List<LayoutBlock> line(Cycle cycle, Words words) {
		String id = cycle.id().toString();
		String text = words.of("survey.cycles.line", "name", Mrkdwn.escape(cycle.name()), "from", cycle.from(), "to",
				cycle.to());
		ButtonElement change = Pieces.button(words.of("program.change"), CycleActions.CHANGE, id);
		return cycle.hasEnded()
				? List.of(Pieces.section(text, change),
						Pieces.buttons(Pieces.button(words.of("survey.cycles.decide"), CycleActions.DECIDE, id)))
				: List.of(Pieces.section(text, change));
	}

	private void openNew(ActionCall call) {
		this.admins.requireAdmin(call.actor());
		call.update(form(CycleActions.NEW, "", null, call.words()));
	}

	private void openChange(ActionCall call) {
		this.admins.requireAdmin(call.actor());
		Cycle cycle = this.cycles.require(call.actor().team(), UUID.fromString(call.value()));
		call.update(form(CycleActions.CHANGE, call.value(), cycle, call.words()));
	}

	private Submission make(SubmissionCall call) {
		this.keeping.make(call.actor(), details(call.form().values()), FIELDS);
		return new Submission.Show(list(call));
	}

	/**
	 * The form of a cycle that has ended shows its days without letting them be changed.
	 */
	private Submission change(SubmissionCall call) {
		UUID id = UUID.fromString(call.form().subject());
		FormValues values = call.form().values();
		CycleKeeping.Details details = (values.date(FROM).isPresent()) ? details(values)
				: renamed(this.cycles.require(call.actor().team(), id), values);
		this.keeping.change(call.actor(), id, details, FIELDS);
		return new Submission.Show(list(call));
	}

	private void delete(ActionCall call) {
		this.keeping.delete(call.actor(), UUID.fromString(call.value()));
		call.update(list(call));
	}

	private Modal form(String id, String subject, @Nullable Cycle now, Words words) {
		List<LayoutBlock> blocks = new ArrayList<>();
		blocks.add(Field.of(NAME, words.of("survey.cycles.name"))
			.line(words.of("survey.cycles.example"), (now != null) ? now.name() : "", LONGEST_NAME));
		if (now != null && now.hasEnded()) {
			blocks.add(Pieces.context(words.of("survey.cycles.days-stay", "from", now.from(), "to", now.to())));
		}
		else {
			blocks.add(Field.of(FROM, words.of("survey.cycles.from")).date((now != null) ? now.from() : null));
			blocks.add(Field.of(TO, words.of("survey.cycles.to"))
				.hint(words.of("survey.cycles.to.hint"))
				.date((now != null) ? now.to() : null));
		}
		if (now != null && this.keeping.isDeletable(now)) {
			blocks.add(Pieces.buttons(deleting(now, words)));
		}
		return new Modal(id, subject,
				words.of((now != null) ? "survey.cycles.change.title" : "survey.cycles.new.title"),
				words.of("slack.save"), words.of("slack.cancel"), blocks);
	}

	private static ButtonElement deleting(Cycle cycle, Words words) {
		String delete = words.of("survey.cycles.delete");
		return Pieces.confirmed(Pieces.button(delete, CycleActions.DELETE, cycle.id().toString()), delete,
				words.of("survey.cycles.delete.what", "name", cycle.name()), delete, words.of("slack.cancel"));
	}

	private static CycleKeeping.Details details(FormValues values) {
		return new CycleKeeping.Details(values.text(NAME).orElseThrow(), values.date(FROM).orElseThrow(),
				values.date(TO).orElseThrow());
	}

	private static CycleKeeping.Details renamed(Cycle cycle, FormValues values) {
		return new CycleKeeping.Details(values.text(NAME).orElseThrow(), cycle.from(), cycle.to());
	}

}
