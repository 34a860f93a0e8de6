package org.pandu.session.after;

import java.time.Instant;

import org.pandu.id.PersonId;
import org.pandu.pairing.Side;
import org.pandu.people.Profiles;
import org.pandu.session.Session;
import org.pandu.text.Words;

/**
 * A session's summary as a Markdown text: what both read, and nothing else.
 */
final class MarkdownSummary {

	private final StringBuilder text = new StringBuilder();

	private final Words words;

	private MarkdownSummary(Words words) {
		this.words = words;
	}

	/**
	 * Writes it.
	 * @param taker who takes it along
	 * @param at when
	 */
	static String of(SessionSummary summary, PersonId taker, Instant at, Profiles profiles, Words words) {
		MarkdownSummary markdown = new MarkdownSummary(words);
		markdown.head(summary, profiles);
		summary.shared().forEach(markdown::passage);
		if (summary.shared().isEmpty()) {
			markdown.paragraph(Markdown.escape(words.of("after.summary.nothing")));
		}
		markdown.paragraph("---");
		markdown.paragraph(Markdown.escape(words.of("after.file.made", "person", profiles.name(taker), "when", at)));
		markdown.paragraph(Markdown.escape(words.of("after.file.keep")));
		return markdown.text.toString();
	}

	private void head(SessionSummary summary, Profiles profiles) {
		Session session = summary.session();
		paragraph("# " + Markdown.escape(this.words.of("after.file.title", "kind", summary.pairing().kind().name())));
		paragraph("**" + Markdown.escape(this.words.range(session.startsAt(), session.endsAt())) + "**");
		paragraph(who(summary, Side.COACH, profiles) + "\\\n" + who(summary, Side.COACHEE, profiles)
				+ (session.place().isBlank() ? ""
						: "\\\n" + Markdown.escape(this.words.of("after.file.place", "place", session.place()))));
	}

	private String who(SessionSummary summary, Side side, Profiles profiles) {
		PersonId person = (side == Side.COACH) ? summary.session().coachId() : summary.session().coacheeId();
		return Markdown.escape(this.words.of("after.file.who", "role", summary.pairing().roleOf(side).name(), "person",
				profiles.name(person)));
	}

	private void passage(Passage passage) {
		paragraph("## " + Markdown.escape(passage.title()));
		for (Passage.Entry entry : passage.entries()) {
			if (!entry.label().isEmpty()) {
				paragraph("**" + Markdown.escape(entry.label()) + "**");
			}
			if (!entry.words().isBlank()) {
				paragraph(Markdown.quote(entry.words()));
			}
			if (!entry.facts().isEmpty()) {
				paragraph("*" + Markdown.escape(entry.facts()) + "*");
			}
		}
	}

	private void paragraph(String markdown) {
		this.text.append(markdown).append("\n\n");
	}

}
