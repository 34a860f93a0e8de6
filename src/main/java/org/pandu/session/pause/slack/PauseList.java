package org.pandu.session.pause.slack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.UsersSelectElement;
import org.pandu.database.Transactions;
import org.pandu.id.PersonId;
import org.pandu.id.TeamId;
import org.pandu.pairing.Pause;
import org.pandu.pairing.PauseId;
import org.pandu.pairing.Pauses;
import org.pandu.pairing.Pausing;
import org.pandu.people.Admins;
import org.pandu.program.slack.RulesSection;
import org.pandu.slack.ActionCall;
import org.pandu.slack.Interactions;
import org.pandu.slack.Modal;
import org.pandu.slack.SlackFeature;
import org.pandu.slack.blocks.Pieces;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * The pauses there are and will be, for programme admins; what a pause is for and its
 * end, for everyone whose it is.
 */
@Component
class PauseList implements SlackFeature, RulesSection {

	private static final int MOST = 40;

	private final Pauses pauses;

	private final Pausing pausing;

	private final PauseLines lines;

	private final Admins admins;

	private final Transactions transactions;

	PauseList(Pauses pauses, Pausing pausing, PauseLines lines, Admins admins, Transactions transactions) {
		this.pauses = pauses;
		this.pausing = pausing;
		this.lines = lines;
		this.admins = admins;
		this.transactions = transactions;
	}

	@Override
	public void register(Interactions on) {
		on.action(PauseActions.LIST, this::open);
		on.action(PauseActions.END, this::end);
		on.action(PauseActions.READ, this::read);
	}

	@Override
	public String describe(TeamId team, Words words) {
		return words.of("cadence.pause.rules", "count", this.pauses.comingIn(team).size());
	}

	@Override
	public String action() {
		return PauseActions.LIST;
	}

	private void open(ActionCall call) {
		this.admins.requireAdmin(call.actor());
		call.open(this.transactions.read(() -> list(call.actor(), call.words())));
	}

	private void end(ActionCall call) {
		Pause ended = this.pausing.end(call.actor(), PauseId.parse(call.actor().team(), call.value()));
		if (call.modal().isPresent()) {
			// It may have been opened from the list or from a pairing's menu.
			Words words = call.words();
			call.update(new Modal(PauseActions.END, "", words.of("cadence.pause.title"), null, words.of("slack.close"),
					List.of(Pieces.section(
							words.of("cadence.pause.ended", "whose", this.lines.whose(ended, call.actor(), words))))));
		}
	}

	private void read(ActionCall call) {
		PauseId id = PauseId.parse(call.actor().team(), call.value());
		Optional<String> reason = this.pausing.reason(call.actor(), id);
		Pause pause = this.pauses.require(id);
		Words words = call.words();
		List<LayoutBlock> blocks = new ArrayList<>();
		blocks.add(Pieces.section(this.lines.whose(pause, call.actor(), words) + "\n" + this.lines.days(pause, words)));
		if (pause.cause() != null) {
			blocks.add(Pieces.section(words.of("cadence.pause.cause." + pause.cause())));
		}
		reason.map(Pieces::words).ifPresent(blocks::add);
		blocks.add(Pieces.context(
				words.of(pause.personId().isPresent() ? "cadence.pause.who-reads-person" : "cadence.own.who-reads")));
		call.open(new Modal(PauseActions.READ, "", words.of("cadence.pause.title"), null, words.of("slack.close"),
				blocks));
	}

	private Modal list(PersonId actor, Words words) {
		List<Pause> coming = this.pauses.comingIn(actor.team());
		List<LayoutBlock> blocks = new ArrayList<>();
		blocks.add(Pieces.section(words.of("cadence.pause.list"),
				UsersSelectElement.builder()
					.actionId(PauseActions.PERSON)
					.placeholder(Pieces.placeholder(words.of("program.pick-person")))
					.build()));
		for (Pause pause : coming.stream().limit(MOST).toList()) {
			blocks.add(Pieces.section(this.lines.whose(pause, actor, words) + "\n" + this.lines.days(pause, words)));
			blocks.add(Pieces.buttons(this.lines.buttons(pause, words)));
		}
		if (coming.isEmpty()) {
			blocks.add(Pieces.context(words.of("cadence.pause.none")));
		}
		return new Modal(PauseActions.LIST, "", words.of("cadence.pause.list-title"), null, words.of("slack.close"),
				blocks);
	}

}
