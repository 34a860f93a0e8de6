package org.pandu.session.slack;

import java.time.Clock;
import java.time.LocalDate;

import org.pandu.id.PersonId;
import org.pandu.pairing.Pairings;
import org.pandu.pairing.Permissions;
import org.pandu.pairing.Right;
import org.pandu.session.AllSeries;
import org.pandu.session.Series;
import org.pandu.session.SeriesChanging;
import org.pandu.session.SeriesId;
import org.pandu.session.SeriesScheduling;
import org.pandu.slack.ActionCall;
import org.pandu.slack.Interactions;
import org.pandu.slack.Modal;
import org.pandu.slack.SlackFeature;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * Accepts, declines and ends standing slots. Their cards show the outcome; a modal in
 * which the button stands does too.
 */
@Component
class SeriesSteps implements SlackFeature {

	private final SeriesScheduling scheduling;

	private final SeriesChanging changing;

	private final AllSeries allSeries;

	private final Pairings pairings;

	private final Permissions permissions;

	private final SeriesCard card;

	private final Clock clock;

	SeriesSteps(SeriesScheduling scheduling, SeriesChanging changing, AllSeries allSeries, Pairings pairings,
			Permissions permissions, SeriesCard card, Clock clock) {
		this.scheduling = scheduling;
		this.changing = changing;
		this.allSeries = allSeries;
		this.pairings = pairings;
		this.permissions = permissions;
		this.card = card;
		this.clock = clock;
	}

	@Override
	public void register(Interactions on) {
		on.action(SlotActions.ACCEPT, (call) -> show(call, this.scheduling.accept(call.actor(), id(call))));
		on.action(SlotActions.DECLINE, (call) -> show(call, this.scheduling.decline(call.actor(), id(call))));
		on.action(SlotActions.END, (call) -> show(call, this.changing.end(call.actor(), id(call))));
	}

	/**
	 * A series as one of its two people asks for it.
	 * @throws org.pandu.text.Refusal when there is none or it is not theirs
	 */
	Series require(PersonId actor, String subject) {
		Series series = this.allSeries.require(SeriesId.parse(actor.team(), subject));
		this.permissions.require(actor, this.pairings.require(series.pairing()), Right.CHANGE_SLOT);
		return series;
	}

	/**
	 * The next day on which it would meet.
	 */
	LocalDate nextDay(Series series) {
		LocalDate today = this.clock.instant().atZone(series.zoneId()).toLocalDate();
		return series.recurrence().next(today.plusDays(1), 1).getFirst();
	}

	Modal modal(Series series, PersonId reader, Words words) {
		return new Modal(SlotActions.SLOT, "", words.of("series.title"), null, words.of("slack.close"),
				this.card.blocks(series, reader, words));
	}

	private void show(ActionCall call, Series series) {
		if (call.modal().isPresent()) {
			call.update(modal(series, call.actor(), call.words()));
		}
	}

	private static SeriesId id(ActionCall call) {
		return SeriesId.parse(call.actor().team(), call.value());
	}

}
