package org.pandu.slack;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.pandu.database.Transactions;
import org.pandu.notice.Delivery;
import org.pandu.notice.Notice;
import org.pandu.notice.Notices;
import org.pandu.notice.Outcome;
import org.pandu.slack.SlackGateway.Posted;
import org.pandu.text.ReaderLookup;

import org.springframework.stereotype.Component;

/**
 * Posts cards and keeps them true. The sender holds one notice of a recipient at a time,
 * so nobody else touches the card meanwhile; it is rendered in a read-only transaction
 * that has ended before Slack is called.
 */
@Component
class CardDelivery implements Delivery {

	static final String KIND = "card";

	/** How far back a message in doubt is looked for, beyond the notice's due time. */
	private static final Duration LOOK_BACK = Duration.ofHours(1);

	private final CardStore store;

	private final SlackGateway slack;

	private final ReaderLookup readers;

	private final Recipients recipients;

	private final Transactions transactions;

	private final Notices notices;

	private final Map<String, CardRenderer> renderers = new HashMap<>();

	CardDelivery(CardStore store, SlackGateway slack, ReaderLookup readers, Recipients recipients,
			Transactions transactions, Notices notices, List<CardRenderer> renderers) {
		this.store = store;
		this.slack = slack;
		this.readers = readers;
		this.recipients = recipients;
		this.transactions = transactions;
		this.notices = notices;
		for (CardRenderer renderer : renderers) {
			for (String kind : renderer.kinds()) {
				if (this.renderers.put(kind, renderer) != null) {
					throw new IllegalStateException("Two renderers for cards of kind " + kind);
				}
			}
		}
	}

	@Override
	public String kind() {
		return KIND;
	}

	@Override
	public Outcome deliver(Notice notice) {
		UUID id = UUID.fromString(notice.subject());
		CardStore.Stored card = this.store.find(notice.team(), id).orElse(null);
		if (card == null || !this.recipients.isReachable(card.key())) {
			return new Outcome.Dropped();
		}
		Outcome outcome = Outcomes.of(() -> deliver(notice, id, card));
		if (outcome instanceof Outcome.Failed(String code, boolean retry) && !retry) {
			this.transactions.write(() -> {
				renderer(card.key()).refused(card.key(), code);
				return code;
			});
		}
		return outcome;
	}

	private Outcome deliver(Notice notice, UUID id, CardStore.Stored card) {
		if (card.posted() != null && card.shown() >= card.wanted()) {
			return new Outcome.Sent();
		}
		Posted posted = (card.posted() != null) ? card.posted() : lookUp(notice, card).orElse(null);
		Optional<Message> message = render(card.key(), posted);
		if (message.isEmpty()) {
			return new Outcome.Dropped();
		}
		if (posted != null) {
			this.slack.update(notice.team(), posted, message.get());
		}
		else {
			posted = this.slack.post(notice.team(), card.key().recipient(), message.get(), notice.id());
		}
		shown(notice, id, card, posted);
		// The subject may have changed while the message was under way.
		return deliver(notice, id, this.store.find(notice.team(), id).orElseThrow());
	}

	private void shown(Notice notice, UUID id, CardStore.Stored card, Posted posted) {
		this.transactions.write(() -> {
			this.store.shown(notice.team(), id, card.wanted(), posted);
			if (card.posted() == null) {
				// The files for its thread may have been tried in vain while Slack was
				// down.
				this.notices.hasten(notice.team(), FileDelivery.subject(id));
			}
			renderer(card.key()).shown(card.key());
			return posted;
		});
	}

	private Optional<Posted> lookUp(Notice notice, CardStore.Stored card) {
		if (!notice.ambiguous() || !card.key().isPersonal()) {
			return Optional.empty();
		}
		return this.slack.findPosted(card.key().person(), notice.id(), notice.dueAt().minus(LOOK_BACK));
	}

	private Optional<Message> render(CardKey key, @Nullable Posted posted) {
		CardRenderer renderer = renderer(key);
		return this.transactions.read(() -> {
			return renderer.render(key, posted != null, key.words(this.readers));
		});
	}

	private CardRenderer renderer(CardKey key) {
		CardRenderer renderer = this.renderers.get(key.kind());
		if (renderer == null) {
			throw new IllegalStateException("No renderer for cards of kind " + key.kind());
		}
		return renderer;
	}

}
