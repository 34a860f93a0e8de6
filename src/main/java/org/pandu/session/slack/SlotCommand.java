package org.pandu.session.slack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.slack.api.model.block.LayoutBlock;
import org.pandu.id.PersonId;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.Pairings;
import org.pandu.session.AllSeries;
import org.pandu.session.Series;
import org.pandu.slack.ActionCall;
import org.pandu.slack.CommandCall;
import org.pandu.slack.Interactions;
import org.pandu.slack.Modal;
import org.pandu.slack.SlackFeature;
import org.pandu.slack.blocks.Pieces;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * Opens the standing slot of a pairing, or the form for one where there is none.
 */
@Component
class SlotCommand implements SlackFeature {

	/** Each takes a block. */
	private static final int MOST = 50;

	private final Pairings pairings;

	private final AllSeries allSeries;

	private final SlotForms forms;

	private final SeriesSteps steps;

	SlotCommand(Pairings pairings, AllSeries allSeries, SlotForms forms, SeriesSteps steps) {
		this.pairings = pairings;
		this.allSeries = allSeries;
		this.forms = forms;
		this.steps = steps;
	}

	@Override
	public void register(Interactions on) {
		on.command("slot", "slottetap", "series.usage", this::typed);
		on.action(SlotActions.SLOT,
				(call) -> find(call).ifPresentOrElse((pairing) -> call.open(modal(pairing, call.actor(), call.words())),
						() -> call.tell(call.words().of("session.schedule.no-pairing"))));
		on.action(SlotActions.CHOOSE,
				(call) -> find(call).ifPresent((pairing) -> call.update(modal(pairing, call.actor(), call.words()))));
	}

	private void typed(CommandCall call) {
		List<Pairing> mine = this.pairings.lastingOf(call.actor());
		Words words = call.words();
		if (!call.mentions().isEmpty() && !mine.isEmpty()) {
			PersonId other = call.mentions().getFirst();
			mine = mine.stream()
				.filter((pairing) -> !other.equals(call.actor()) && pairing.sideOf(other).isPresent())
				.toList();
			if (mine.isEmpty()) {
				call.tell(words.of("session.schedule.not-with", "person", other.mention()));
				return;
			}
		}
		if (mine.isEmpty()) {
			call.tell(words.of("session.schedule.no-pairing"));
		}
		else {
			call.open((mine.size() == 1) ? modal(mine.getFirst(), call.actor(), words)
					: choice(mine, call.actor(), words));
		}
	}

	private Optional<Pairing> find(ActionCall call) {
		return this.pairings.lastingOf(call.actor())
			.stream()
			.filter((pairing) -> pairing.id().subject().equals(call.value()))
			.findFirst();
	}

	private Modal modal(Pairing pairing, PersonId actor, Words words) {
		Optional<Series> current = this.allSeries.currentOf(pairing.id());
		return current.isPresent() ? this.steps.modal(current.get(), actor, words)
				: this.forms
					.setUpForm(pairing, actor, AppointmentSubject.of(pairing.id().subject(), words.zone()), words)
					.open(words);
	}

	private static Modal choice(List<Pairing> mine, PersonId actor, Words words) {
		List<LayoutBlock> blocks = new ArrayList<>();
		blocks.add(Pieces.section(words.of("series.choose")));
		for (Pairing pairing : mine.stream().limit(MOST).toList()) {
			PersonId other = pairing.coachId().equals(actor) ? pairing.coacheeId() : pairing.coachId();
			blocks.add(Pieces.section(
					words.of("series.choose.pairing", "kind", pairing.kind().name(), "person", other.mention()),
					Pieces.button(words.of("series.button.slot"), SlotActions.CHOOSE, pairing.id().subject())));
		}
		return new Modal(SlotActions.SLOT, "", words.of("series.title"), null, words.of("slack.close"), blocks);
	}

}
