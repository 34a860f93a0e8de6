package org.pandu.fasttrack.slack;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.slack.api.model.block.LayoutBlock;
import org.pandu.fasttrack.Answering;
import org.pandu.fasttrack.FastTrackId;
import org.pandu.fasttrack.FastTrackRequest;
import org.pandu.fasttrack.FastTrackRequests;
import org.pandu.fasttrack.FirstSlots;
import org.pandu.fasttrack.Responders;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.Pairings;
import org.pandu.session.ProposedTimes;
import org.pandu.session.Slot;
import org.pandu.session.due.NextDue;
import org.pandu.slack.ActionCall;
import org.pandu.slack.FormValues;
import org.pandu.slack.Interactions;
import org.pandu.slack.Modal;
import org.pandu.slack.SlackFeature;
import org.pandu.slack.Submission;
import org.pandu.slack.SubmissionCall;
import org.pandu.slack.blocks.Field;
import org.pandu.slack.blocks.Pieces;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * Whoever is to answer proposes up to three times. Length and place are the usual ones.
 */
@Component
class ProposeForm implements SlackFeature {

	static final String DAY = "day-";

	static final String TIME = "time-";

	private final Answering answering;

	private final FastTrackRequests requests;

	private final Pairings pairings;

	private final Responders responders;

	private final NextDue nextDue;

	private final FirstSlots firstSlots;

	ProposeForm(Answering answering, FastTrackRequests requests, Pairings pairings, Responders responders,
			NextDue nextDue, FirstSlots firstSlots) {
		this.answering = answering;
		this.requests = requests;
		this.pairings = pairings;
		this.responders = responders;
		this.nextDue = nextDue;
		this.firstSlots = firstSlots;
	}

	@Override
	public void register(Interactions on) {
		on.action(FastTrackActions.PROPOSE, this::open);
		on.submission(FastTrackActions.PROPOSE, this::send);
	}

	private void open(ActionCall call) {
		Words words = call.words();
		FastTrackRequest request = this.requests.require(FastTrackId.parse(call.actor().team(), call.value()));
		Pairing pairing = this.pairings.require(request.pairing());
		this.responders.require(call.actor(), request);
		Slot first = this.firstSlots.next(call.actor(), request.requesterId(), this.nextDue.cadence(pairing),
				words.zone());
		List<LayoutBlock> blocks = new ArrayList<>();
		blocks.add(Pieces.section(words.of("fasttrack.propose.what", "person", request.requesterId().mention(), "day",
				request.asked().wantedBy(), "length", first.length())));
		for (int number = 1; number <= ProposedTimes.MOST; number++) {
			Field day = Field.of(DAY + number, words.of("fasttrack.propose.day", "number", number));
			Field time = Field.of(TIME + number, words.of("fasttrack.propose.time", "number", number))
				.hint(words.of("session.form.time-hint", "zone", words.zone().getId()));
			boolean needed = number == 1;
			blocks.add((needed ? day : day.mayBeEmpty()).date(needed ? first.day() : null));
			blocks.add((needed ? time : time.mayBeEmpty()).time(needed ? first.time() : null, words.zone()));
		}
		call.open(new Modal(FastTrackActions.PROPOSE, call.value() + " " + words.zone().getId(),
				words.of("fasttrack.propose.title"), words.of("fasttrack.propose.submit"), words.of("slack.cancel"),
				blocks));
	}

	private Submission send(SubmissionCall call) {
		String[] subject = call.form().subject().split(" ", 2);
		FastTrackRequest request = this.requests.require(FastTrackId.parse(call.actor().team(), subject[0]));
		Pairing pairing = this.pairings.require(request.pairing());
		Duration length = Duration.ofMinutes(this.nextDue.cadence(pairing).minMinutes());
		FormValues values = call.form().values();
		List<Slot> slots = new ArrayList<>();
		List<String> fields = new ArrayList<>();
		for (int number = 1; number <= ProposedTimes.MOST; number++) {
			Optional<LocalDate> day = values.date(DAY + number);
			Optional<LocalTime> time = values.time(TIME + number);
			if (day.isPresent() != time.isPresent()) {
				return new Submission.Errors(Map.of((day.isPresent() ? TIME : DAY) + number,
						call.words().of("fasttrack.propose.day-and-time")));
			}
			if (day.isPresent() && time.isPresent()) {
				slots.add(new Slot(day.get(), time.get(), ZoneId.of(subject[1]), length));
				fields.add(DAY + number);
			}
		}
		this.answering.propose(call.actor(), request.id(), slots, fields);
		return Submission.done();
	}

}
