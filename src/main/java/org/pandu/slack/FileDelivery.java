package org.pandu.slack;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.pandu.database.Transactions;
import org.pandu.notice.Delivery;
import org.pandu.notice.Notice;
import org.pandu.notice.NoticeLog;
import org.pandu.notice.Outcome;
import org.pandu.slack.SlackGateway.Posted;
import org.pandu.text.ReaderLookup;

import org.springframework.stereotype.Component;

/**
 * Sends the files that follow a card in its thread. A file waits for its card, and is
 * dropped with it.
 */
@Component
class FileDelivery implements Delivery {

	static final String KIND = "file";

	private final CardStore store;

	private final SlackGateway slack;

	private final ReaderLookup readers;

	private final Recipients recipients;

	private final Transactions transactions;

	private final NoticeLog notices;

	private final Map<String, FileRenderer> renderers;

	FileDelivery(CardStore store, SlackGateway slack, ReaderLookup readers, Recipients recipients,
			Transactions transactions, NoticeLog notices, List<FileRenderer> renderers) {
		this.store = store;
		this.slack = slack;
		this.readers = readers;
		this.recipients = recipients;
		this.transactions = transactions;
		this.notices = notices;
		this.renderers = renderers.stream().collect(Collectors.toMap(FileRenderer::kind, Function.identity()));
	}

	/**
	 * How the subjects of a card's files begin; kind and version follow.
	 */
	static String subject(UUID card) {
		return card + ":";
	}

	@Override
	public String kind() {
		return KIND;
	}

	@Override
	public Outcome deliver(Notice notice) {
		String[] parts = notice.subject().split(":");
		UUID card = UUID.fromString(parts[0]);
		String kind = parts[1];
		long version = Long.parseLong(parts[2]);
		CardStore.Stored stored = this.store.find(notice.team(), card).orElse(null);
		FileRenderer renderer = this.renderers.get(kind);
		if (stored == null || renderer == null || !this.recipients.isReachable(stored.key())
				|| this.store.wasSent(notice.team(), card, kind, version)) {
			return new Outcome.Dropped();
		}
		Posted thread = stored.posted();
		if (thread == null) {
			return this.notices.isWaiting(notice.team(), parts[0]) ? new Outcome.Failed("card_not_posted_yet", true)
					: new Outcome.Dropped();
		}
		Optional<FileRenderer.Attachment> file = this.transactions
			.read(() -> renderer.render(stored.key(), stored.key().words(this.readers)));
		if (file.isEmpty()) {
			return new Outcome.Dropped();
		}
		return Outcomes.of(() -> {
			this.slack.upload(notice.team(), thread, file.get());
			this.store.sent(notice.team(), card, notice.id(), kind, version);
			return new Outcome.Sent();
		});
	}

}
