package org.pandu.session;

import java.time.Clock;

import org.pandu.id.PersonId;
import org.pandu.notice.NoticeRequest;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.PairingId;
import org.pandu.pairing.Right;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sets up standing slots. The coach or mentor does so at once, as with single sessions; a
 * coachee or mentee proposes one, which makes its sessions when it is accepted.
 */
@Service
@Transactional
public class SeriesScheduling {

	private final AllSeries allSeries;

	private final SeriesRolling rolling;

	private final Fitting fitting;

	private final PairingTurns turns;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	SeriesScheduling(AllSeries allSeries, SeriesRolling rolling, Fitting fitting, PairingTurns turns,
			ApplicationEventPublisher events, Clock clock) {
		this.allSeries = allSeries;
		this.rolling = rolling;
		this.fitting = fitting;
		this.turns = turns;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Sets up a standing slot and makes its first sessions.
	 * @throws SeriesExists when the pairing has one
	 * @throws SlotTaken when one of the two is booked at the first session's time
	 * @throws UnusualLength when the length needs a second thought
	 */
	public Series setUp(PersonId actor, PairingId id, SeriesPlan plan, SeriesPlan.Fields fields) {
		Pairing pairing = this.turns.take(actor, id, Right.SET_SLOT);
		Series series = draft(actor, pairing, plan, fields);
		return this.rolling.make(this.allSeries.save(series.activated()), pairing, Earlier.none());
	}

	/**
	 * Proposes a standing slot to the other side. Nobody is booked until it is accepted.
	 * @throws SeriesExists when the pairing has one
	 * @throws SlotTaken when one of the two is booked at the first session's time
	 * @throws UnusualLength when the length needs a second thought
	 */
	public Series propose(PersonId actor, PairingId id, SeriesPlan plan, SeriesPlan.Fields fields) {
		Pairing pairing = this.turns.take(actor, id, Right.PROPOSE_SLOT);
		Series proposed = this.allSeries.save(draft(actor, pairing, plan, fields));
		this.rolling.plan(proposed);
		return changed(proposed);
	}

	/**
	 * Takes a proposed slot: its sessions are made, from now on where the first day has
	 * passed.
	 * @throws SeriesAnswered when it was answered or withdrawn
	 */
	public Series accept(PersonId actor, SeriesId id) {
		Pairing pairing = this.turns.take(actor, this.allSeries.require(id).pairing(), Right.ANSWER_SLOT);
		this.fitting.requireBoth(pairing, null);
		Series accepted = this.allSeries.save(this.allSeries.require(id).accept(actor));
		return this.rolling.make(accepted, pairing, Earlier.none());
	}

	/**
	 * Does not take a proposed slot.
	 * @throws SeriesAnswered when it was answered or withdrawn
	 */
	public Series decline(PersonId actor, SeriesId id) {
		this.turns.take(actor, this.allSeries.require(id).pairing(), Right.ANSWER_SLOT);
		return changed(this.allSeries.save(this.allSeries.require(id).decline(actor, this.clock.instant())));
	}

	private Series draft(PersonId actor, Pairing pairing, SeriesPlan plan, SeriesPlan.Fields fields) {
		if (pairing.once() || this.allSeries.currentOf(pairing.id()).isPresent()) {
			throw new SeriesExists(fields.first().pairing());
		}
		Series series = plan.series(pairing, actor, this.clock.instant(), fields);
		this.fitting.require(actor, pairing, series.firstSession(pairing), plan.first(), fields.first());
		return series;
	}

	private Series changed(Series series) {
		this.events.publishEvent(new SeriesChanged(series));
		return series;
	}

}
