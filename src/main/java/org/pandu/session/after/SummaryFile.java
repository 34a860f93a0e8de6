package org.pandu.session.after;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;

import org.pandu.people.Profiles;
import org.pandu.session.Session;
import org.pandu.session.SessionId;
import org.pandu.slack.CardKey;
import org.pandu.slack.FileRenderer;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * The one file that holds people's words: a session's summary, for one of its two people
 * who asked for it and was told that Slack keeps it. Rendered when it is sent, so that no
 * copy waits anywhere.
 */
@Component
public class SummaryFile implements FileRenderer {

	/** The kind of file. */
	public static final String KIND = "session-summary";

	private final SessionSummaries summaries;

	private final Profiles profiles;

	private final Clock clock;

	SummaryFile(SessionSummaries summaries, Profiles profiles, Clock clock) {
		this.summaries = summaries;
		this.profiles = profiles;
		this.clock = clock;
	}

	/**
	 * The subject of the card it follows.
	 * @param request tells one asking from another
	 */
	public static String subject(SessionId session, String request) {
		return session.subject() + "/" + request;
	}

	/**
	 * The session a card's subject is about.
	 */
	public static SessionId session(CardKey card) {
		return SessionId.parse(card.team(), card.subject().substring(0, card.subject().indexOf('/')));
	}

	@Override
	public String kind() {
		return KIND;
	}

	@Override
	public Optional<Attachment> render(CardKey card, Words words) {
		SessionSummary summary = this.summaries.read(card.person(), session(card), words);
		Session session = summary.session();
		String text = MarkdownSummary.of(summary, card.person(), this.clock.instant(), this.profiles, words);
		String title = words.of("after.file.title", "kind", summary.pairing().kind().name());
		return Optional
			.of(new Attachment(
					words.of("after.file.name", "day", session.startsAt().atZone(words.zone()).toLocalDate().toString())
							+ ".md",
					title, title, words.of("after.file.comment"), text.getBytes(StandardCharsets.UTF_8)));
	}

}
