package org.pandu.summary.slack;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.pandu.program.slack.ProgramActions;
import org.pandu.slack.ActionCall;
import org.pandu.slack.CardKey;
import org.pandu.slack.CardRenderer;
import org.pandu.slack.Interactions;
import org.pandu.slack.Message;
import org.pandu.slack.SlackFeature;
import org.pandu.slack.blocks.Pieces;
import org.pandu.summary.DigestMonth;
import org.pandu.summary.MonthlyDigest;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * Tells an admin that Slack did not take a month's summary, and what to do. It changes
 * once the summary is where it belongs.
 */
@Component
class UndeliveredCard implements CardRenderer, SlackFeature {

	private static final String ARCHIVED = "is_archived";

	private final MonthlyDigest digests;

	UndeliveredCard(MonthlyDigest digests) {
		this.digests = digests;
	}

	@Override
	public Set<String> kinds() {
		return Set.of(MonthlyDigest.UNDELIVERED);
	}

	@Override
	public void register(Interactions on) {
		on.action(SummaryActions.AGAIN, this::again);
	}

	@Override
	public Optional<Message> render(CardKey card, boolean posted, Words words) {
		return this.digests.find(card.team(), YearMonth.parse(card.subject()))
			.filter((digest) -> posted || digest.refused() != null)
			.map((digest) -> (digest.refused() != null) ? refused(digest, digest.refused(), words)
					: settled(digest, words));
	}

	private void again(ActionCall call) {
		DigestMonth digest = this.digests.again(call.actor(), YearMonth.parse(call.value()));
		call.tell(state(digest, call.words()));
	}

	private static Message refused(DigestMonth digest, String code, Words words) {
		String archived = code.equals(ARCHIVED) ? "yes" : "no";
		return new Message(words.of("summary.undelivered.plain", "month", digest.month()), List.of(
				Pieces
					.section(words.of("summary.undelivered.title", "month", digest.month(), "channel", channel(digest))
							+ "\n" + words.of("summary.undelivered.why", "archived", archived)),
				Pieces.section(words.of("summary.undelivered.what", "archived", archived)),
				Pieces.buttons(Pieces.primary(words.of("summary.undelivered.choose"), ProgramActions.VOICE, "open"),
						Pieces.button(words.of("summary.undelivered.again"), SummaryActions.AGAIN,
								digest.month().toString()))));
	}

	private static Message settled(DigestMonth digest, Words words) {
		return new Message(words.of("summary.undelivered.settled-plain", "month", digest.month()),
				List.of(Pieces.section("*" + state(digest, words) + "*")));
	}

	private static String state(DigestMonth digest, Words words) {
		return words.of(digest.posted() ? "summary.undelivered.posted" : "summary.undelivered.sending", "month",
				digest.month(), "channel", channel(digest));
	}

	private static String channel(DigestMonth digest) {
		return "<#" + digest.channel() + ">";
	}

}
