package org.pandu.pairing.slack;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;

import org.pandu.id.PersonId;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.Pairings;
import org.pandu.people.Admins;
import org.pandu.people.Profile;
import org.pandu.people.Profiles;
import org.pandu.slack.CardKey;
import org.pandu.slack.CardRenderer;
import org.pandu.slack.Message;
import org.pandu.slack.blocks.Pieces;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * That the Slack account of someone was closed: for an admin with what can be done about
 * each pairing, for the other side with what became of it.
 */
@Component
class ClosedAccountCard implements CardRenderer {

	private static final int MOST = 5;

	private final Pairings pairings;

	private final Admins admins;

	private final Profiles profiles;

	private final PairingLines lines;

	ClosedAccountCard(Pairings pairings, Admins admins, Profiles profiles, PairingLines lines) {
		this.pairings = pairings;
		this.admins = admins;
		this.profiles = profiles;
		this.lines = lines;
	}

	@Override
	public Set<String> kinds() {
		return Set.of(ClosedAccount.KIND);
	}

	@Override
	public Optional<Message> render(CardKey card, boolean posted, Words words) {
		ClosedAccount account = ClosedAccount.parse(card.team(), card.subject());
		PersonId gone = account.person();
		if (!isStillClosed(account)) {
			return posted ? Optional.of(message("reopened", gone, List.of(), words)) : Optional.empty();
		}
		List<Pairing> running = this.pairings.lastingOf(gone);
		boolean admin = this.admins.isAdmin(card.person());
		List<Pairing> own = running.stream().filter((pairing) -> pairing.sideOf(card.person()).isPresent()).toList();
		if (admin && !running.isEmpty()) {
			return Optional.of(message("closed", gone, toDecide(running, gone, card.person(), words), words));
		}
		if (!own.isEmpty()) {
			String pairs = own.stream()
				.map((pairing) -> this.lines.of(pairing, card.person(), words))
				.collect(Collectors.joining(", "));
			return Optional.of(message("closed", gone,
					List.of(Pieces.section(words.of("pairing.account.other", "pairings", pairs))), words));
		}
		return posted
				? Optional
					.of(message("closed", gone, List.of(Pieces.context(words.of("pairing.account.settled"))), words))
				: Optional.empty();
	}

	private List<LayoutBlock> toDecide(List<Pairing> running, PersonId gone, PersonId reader, Words words) {
		List<LayoutBlock> blocks = new ArrayList<>();
		blocks.add(Pieces.section(words.of("pairing.account.admin", "count", running.size())));
		for (Pairing pairing : running.stream().limit(MOST).toList()) {
			blocks.add(Pieces.section("*" + this.lines.of(pairing, reader, words) + "*"));
			blocks.add(Pieces.buttons(buttons(pairing, gone, words)));
		}
		if (running.size() > MOST) {
			blocks.add(Pieces.section(words.of("pairing.account.more", "count", running.size() - MOST),
					Pieces.button(words.of("pairing.list.open"), PairingActions.LIST, "0")));
		}
		return blocks;
	}

	/**
	 * A coachee who is gone has nobody to be handed over to.
	 */
	private static List<ButtonElement> buttons(Pairing pairing, PersonId gone, Words words) {
		String id = pairing.id().subject();
		ButtonElement end = Pieces.button(words.of("pairing.end.open"), PairingActions.END, id);
		return pairing.coacheeId().equals(gone) ? List.of(end)
				: List.of(Pieces.primary(words.of("pairing.hand-over.open"), PairingActions.HAND_OVER, id), end);
	}

	private boolean isStillClosed(ClosedAccount account) {
		return this.profiles.find(account.person())
			.map(Profile::closedAt)
			.filter((at) -> millis(at).equals(millis(account.at())))
			.isPresent();
	}

	private Message message(String what, PersonId gone, List<LayoutBlock> more, Words words) {
		List<LayoutBlock> blocks = new ArrayList<>();
		blocks.add(Pieces.section(words.of("pairing.account." + what, "person", gone.mention())));
		blocks.addAll(more);
		return new Message(words.of("pairing.account." + what + "-plain", "person", this.lines.name(gone)), blocks);
	}

	private static Instant millis(Instant moment) {
		return moment.truncatedTo(ChronoUnit.MILLIS);
	}

}
