package org.pandu.session.zone.slack;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import org.pandu.database.Transactions;
import org.pandu.id.PersonId;
import org.pandu.people.Daytime;
import org.pandu.people.People;
import org.pandu.people.Person;
import org.pandu.session.Series;
import org.pandu.session.zone.ZoneChange;
import org.pandu.session.zone.ZoneChangeSeen;
import org.pandu.session.zone.ZoneChangeSettled;
import org.pandu.session.zone.ZoneChanges;
import org.pandu.slack.ActionCall;
import org.pandu.slack.CardKey;
import org.pandu.slack.CardRenderer;
import org.pandu.slack.Cards;
import org.pandu.slack.Interactions;
import org.pandu.slack.Message;
import org.pandu.slack.SlackFeature;
import org.pandu.slack.blocks.Pieces;
import org.pandu.text.Refusal;
import org.pandu.text.Words;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Asks someone for whom Slack shows another zone whether to take it, and whether standing
 * slots move along.
 */
@Component
class ZoneCard implements CardRenderer, SlackFeature {

	private static final String KIND = "session.zone";

	private final ZoneChanges changes;

	private final People people;

	private final Cards cards;

	private final Daytime daytime;

	private final Transactions transactions;

	private final Clock clock;

	ZoneCard(ZoneChanges changes, People people, Cards cards, Daytime daytime, Transactions transactions, Clock clock) {
		this.changes = changes;
		this.people = people;
		this.cards = cards;
		this.daytime = daytime;
		this.transactions = transactions;
		this.clock = clock;
	}

	@Override
	public void register(Interactions on) {
		on.action(ZoneActions.ADOPT, (call) -> answer(call, this.changes::adopt));
		on.action(ZoneActions.STAY, (call) -> answer(call, this.changes::stay));
		on.action(ZoneActions.LEAVE, (call) -> answer(call, this.changes::leaveSlots));
		on.action(ZoneActions.SLOTS, this::moveSlots);
	}

	@EventListener
	void on(ZoneChangeSeen event) {
		ZoneChange change = event.change();
		this.cards.reschedule(CardKey.to(change.person(), KIND, change.id().toString()),
				this.daytime.next(change.person(), this.clock.instant()));
	}

	@EventListener
	void on(ZoneChangeSettled event) {
		this.cards.refresh(event.person().team(), event.change().toString());
	}

	@Override
	public Set<String> kinds() {
		return Set.of(KIND);
	}

	@Override
	public Optional<Message> render(CardKey card, boolean posted, Words words) {
		ZoneChange change = this.changes.require(card.person(), UUID.fromString(card.subject()));
		return this.people.findById(card.person())
			.filter((person) -> posted || !change.answered())
			.map((person) -> message(change, person, words));
	}

	private Message message(ZoneChange change, Person person, Words words) {
		String own = (person.zone() != null) ? person.zone() : "";
		String after = change.after().getId();
		String title = words.of("session.zone.title", "zone", after);
		List<LayoutBlock> blocks = new ArrayList<>();
		blocks.add(Pieces.section("*" + title + "*\n"
				+ words.of("session.zone.what", "follows", own.isEmpty() ? "yes" : "no", "own", own)));
		if (!change.answered()) {
			blocks.add(Pieces.buttons(buttons(change, own, words)));
			blocks.add(Pieces.context(words.of("session.zone.sessions")));
		}
		return new Message(title, blocks);
	}

	private List<ButtonElement> buttons(ZoneChange change, String own, Words words) {
		String id = change.id().toString();
		List<ButtonElement> buttons = new ArrayList<>();
		if (!own.isEmpty()) {
			buttons.add(Pieces.primary(words.of("session.zone.adopt", "zone", change.after().getId()),
					ZoneActions.ADOPT, id));
		}
		else if (!this.changes.slotsElsewhere(change).isEmpty()) {
			buttons.add(Pieces.primary(words.of("session.zone.slots"), ZoneActions.SLOTS, id));
			buttons.add(Pieces.button(words.of("session.zone.leave"), ZoneActions.LEAVE, id));
		}
		buttons.add(Pieces.button(words.of("session.zone.stay", "zone", change.old().getId()), ZoneActions.STAY, id));
		return buttons;
	}

	/**
	 * Each slot by itself, so that one that can't move does not hold the others.
	 */
	private void moveSlots(ActionCall call) {
		UUID id = UUID.fromString(call.value());
		ZoneChange change = this.changes.require(call.actor(), id);
		Refusal refused = null;
		for (Series slot : this.changes.slotsElsewhere(change)) {
			try {
				answer(call, (actor, question) -> this.changes.moveSlot(actor, question, slot.id()));
			}
			catch (Refusal refusal) {
				refused = refusal;
			}
		}
		if (refused != null) {
			throw refused;
		}
	}

	private void answer(ActionCall call, Answer answer) {
		UUID id = UUID.fromString(call.value());
		this.transactions.write(() -> {
			answer.give(call.actor(), id);
			this.cards.refresh(call.actor().team(), call.value());
			return id;
		});
	}

	/** One of the three answers. */
	@FunctionalInterface
	private interface Answer {

		void give(PersonId actor, UUID change);

	}

}
