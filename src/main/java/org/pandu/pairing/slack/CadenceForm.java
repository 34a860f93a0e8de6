package org.pandu.pairing.slack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.slack.api.model.block.LayoutBlock;
import org.pandu.pairing.CadenceHistory;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.PairingCadences;
import org.pandu.pairing.PairingId;
import org.pandu.pairing.PairingNotActive;
import org.pandu.pairing.Pairings;
import org.pandu.pairing.Permissions;
import org.pandu.pairing.Right;
import org.pandu.program.Cadence;
import org.pandu.program.slack.LevelWords;
import org.pandu.program.slack.RuleFields;
import org.pandu.slack.ActionCall;
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
 * A cadence of a pairing's own, with the reason. Guideline, "Langkah 1": the schedule can
 * be adapted to what is needed.
 */
@Component
class CadenceForm implements SlackFeature {

	private static final String REASON = "reason";

	private final Pairings pairings;

	private final Permissions permissions;

	private final CadenceHistory history;

	private final PairingCadences cadences;

	private final PairingMenu menu;

	private final PairingLines lines;

	CadenceForm(Pairings pairings, Permissions permissions, CadenceHistory history, PairingCadences cadences,
			PairingMenu menu, PairingLines lines) {
		this.pairings = pairings;
		this.permissions = permissions;
		this.history = history;
		this.cadences = cadences;
		this.menu = menu;
		this.lines = lines;
	}

	@Override
	public void register(Interactions on) {
		on.action(PairingActions.CADENCE, this::open);
		on.submission(PairingActions.CADENCE, this::save);
		on.action(PairingActions.FOLLOW_LEVEL, this::followLevel);
		on.action(PairingActions.READ_CADENCE, this::read);
	}

	private void open(ActionCall call) {
		Pairing pairing = this.pairings.require(PairingId.parse(call.actor().team(), call.value()));
		this.permissions.require(call.actor(), pairing, Right.SET_CADENCE);
		if (!pairing.isActive()) {
			throw new PairingNotActive();
		}
		Words words = call.words();
		Cadence cadence = this.history.now(pairing);
		String reason = this.cadences.reason(call.actor(), pairing.id()).orElse("");
		List<LayoutBlock> blocks = new ArrayList<>();
		blocks
			.add(Pieces.section(words.of("cadence.own.what", "pairing", this.lines.of(pairing, call.actor(), words))));
		blocks.add(Pieces.context(LevelWords.objectiveAndFocus(cadence.level(), words)));
		blocks.addAll(RuleFields.of(cadence, words));
		blocks.add(Field.of(REASON, words.of("cadence.own.reason"))
			.hint(words.of("cadence.own.who-reads"))
			.text(words.of("cadence.own.example"), reason, PairingCadences.LONGEST_REASON));
		call.open(new Modal(PairingActions.CADENCE, pairing.id().subject(), words.of("program.cadence.title"),
				words.of("slack.save"), words.of("slack.cancel"), blocks));
	}

	private Submission save(SubmissionCall call) {
		Pairing pairing = this.pairings.require(PairingId.parse(call.actor().team(), call.form().subject()));
		Cadence cadence = this.history.now(pairing);
		this.cadences.set(call.actor(), pairing.id(),
				RuleFields.read(call.form().values(), cadence.level(), cadence.kind()),
				call.form().values().text(REASON).orElse(""), REASON);
		return Submission.done();
	}

	private void followLevel(ActionCall call) {
		PairingId id = PairingId.parse(call.actor().team(), call.value());
		this.cadences.followLevel(call.actor(), id);
		call.update(this.menu.menu(this.pairings.require(id), call.actor(), call.words()));
	}

	private void read(ActionCall call) {
		PairingId id = PairingId.parse(call.actor().team(), call.value());
		Optional<String> reason = this.cadences.reason(call.actor(), id);
		Words words = call.words();
		call.open(new Modal(PairingActions.READ_CADENCE, id.subject(), words.of("cadence.own.title"), null,
				words.of("slack.close"),
				List.of(reason.<LayoutBlock>map(Pieces::words)
					.orElseGet(() -> Pieces.section(words.of("session.words.none"))),
						Pieces.context(words.of("cadence.own.who-reads")))));
	}

}
