package org.pandu.summary.slack;

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
import org.pandu.summary.Digest;
import org.pandu.summary.DigestSending;
import org.pandu.summary.Period;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * Tells an admin that Slack did not take a summary, and what to do. It changes once the
 * summary is where it belongs.
 */
@Component
class UndeliveredCard implements CardRenderer, SlackFeature {

	private static final String ARCHIVED = "is_archived";

	private final DigestSending digests;

	UndeliveredCard(DigestSending digests) {
		this.digests = digests;
	}

	@Override
	public Set<String> kinds() {
		return Set.of(DigestSending.UNDELIVERED);
	}

	@Override
	public void register(Interactions on) {
		on.action(SummaryActions.AGAIN, this::again);
	}

	@Override
	public Optional<Message> render(CardKey card, boolean posted, Words words) {
		return this.digests.find(card.team(), DigestSending.periodOf(card))
			.filter((digest) -> posted || digest.refused() != null)
			.map((digest) -> (digest.refused() != null) ? refused(digest, digest.refused(), words)
					: settled(digest, words));
	}

	private void again(ActionCall call) {
		Digest digest = this.digests.again(call.actor(), Period.parse(call.value()));
		call.tell(state(digest, call.words()));
	}

	private static Message refused(Digest digest, String code, Words words) {
		String archived = code.equals(ARCHIVED) ? "yes" : "no";
		return new Message(words.of("summary.undelivered.plain", "month", label(digest, words)), List.of(
				Pieces.section(
						words.of("summary.undelivered.title", "month", label(digest, words), "channel", channel(digest))
								+ "\n" + words.of("summary.undelivered.why", "archived", archived)),
				Pieces.section(words.of("summary.undelivered.what", "archived", archived)),
				Pieces.buttons(Pieces.primary(words.of("summary.undelivered.choose"), ProgramActions.VOICE, "open"),
						Pieces.button(words.of("summary.undelivered.again"), SummaryActions.AGAIN,
								digest.period().subject()))));
	}

	private static Message settled(Digest digest, Words words) {
		return new Message(words.of("summary.undelivered.settled-plain", "month", label(digest, words)),
				List.of(Pieces.section("*" + state(digest, words) + "*")));
	}

	private static String state(Digest digest, Words words) {
		return words.of(digest.posted() ? "summary.undelivered.posted" : "summary.undelivered.sending", "month",
				label(digest, words), "channel", channel(digest));
	}

	/** The month's name, or its days. */
	private static Object label(Digest digest, Words words) {
		return digest.period()
			.month()
			.<Object>map((month) -> month)
			.orElseGet(() -> words.of("summary.span", "from", digest.period().from(), "to", digest.period().last()));
	}

	private static String channel(Digest digest) {
		return "<#" + digest.channel() + ">";
	}

}
