package org.pandu.feedback;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.pandu.id.PersonId;
import org.pandu.people.Profiles;
import org.pandu.session.Session;
import org.pandu.session.after.Passage;
import org.pandu.session.after.Passage.Entry;
import org.pandu.session.after.SummaryPart;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * The feedback that is linked to a session, with its thread. What the reader received and
 * has not opened yet is only named: reading it is an act of its own.
 */
@Component
class FeedbackInSummary implements SummaryPart {

	private static final int ORDER = 50;

	private final FeedbackReading reading;

	private final Profiles profiles;

	FeedbackInSummary(FeedbackReading reading, Profiles profiles) {
		this.reading = reading;
		this.profiles = profiles;
	}

	@Override
	public int order() {
		return ORDER;
	}

	@Override
	public List<Passage> read(Session session, PersonId reader, Words words) {
		return Passage.shared(words.of("feedback.list.title"),
				this.reading.ofSession(reader, session)
					.stream()
					.flatMap((read) -> entries(read, reader, words).stream())
					.toList());
	}

	private List<Entry> entries(ReadFeedback read, PersonId reader, Words words) {
		Feedback feedback = read.what();
		String facts = words.of("feedback.summary", "giver", this.profiles.name(feedback.giverId()), "receiver",
				this.profiles.name(feedback.receiverId()), "day", words.day(feedback.givenAt()));
		if (reader.equals(feedback.receiverId()) && !feedback.isRead()) {
			return List.of(new Entry("", "", facts + " · " + words.of("feedback.summary.unread")));
		}
		List<Entry> entries = new ArrayList<>();
		Sbi sbi = read.words();
		if (sbi == null) {
			entries.add(new Entry("", words.of("feedback.erased"), ""));
		}
		else {
			entries.add(new Entry(words.of("feedback.part.situation"), sbi.situation(), ""));
			entries.add(new Entry(words.of("feedback.part.behaviour"), sbi.behaviour(), ""));
			entries.add(new Entry(words.of("feedback.part.impact"), sbi.impact(), ""));
		}
		if (feedback.isAnswered()) {
			entries.add(new Entry(words.of("feedback.answer.header"), shown(read.answer(), words), ""));
		}
		if (feedback.isReplied()) {
			entries.add(new Entry(words.of("feedback.reply.header"), shown(read.reply(), words), ""));
		}
		entries.add(new Entry("", "", facts));
		return entries;
	}

	private static String shown(@Nullable String typed, Words words) {
		return Optional.ofNullable(typed).orElseGet(() -> words.of("feedback.erased"));
	}

}
