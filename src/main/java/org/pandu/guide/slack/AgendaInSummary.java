package org.pandu.guide.slack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.pandu.goal.Goal;
import org.pandu.goal.Worded;
import org.pandu.guide.AgendaWriting;
import org.pandu.guide.WrittenAgenda;
import org.pandu.id.PersonId;
import org.pandu.session.Session;
import org.pandu.session.after.Passage;
import org.pandu.session.after.Passage.Entry;
import org.pandu.session.after.SummaryPart;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * What a session was for: its goal, and what the coachee or mentee wanted to talk about.
 */
@Component
class AgendaInSummary implements SummaryPart {

	private static final int ORDER = 10;

	private final AgendaWriting agendas;

	AgendaInSummary(AgendaWriting agendas) {
		this.agendas = agendas;
	}

	@Override
	public int order() {
		return ORDER;
	}

	@Override
	public List<Passage> read(Session session, PersonId reader, Words words) {
		WrittenAgenda agenda = this.agendas.read(reader, session.id());
		List<Entry> entries = new ArrayList<>();
		if (agenda.hasGoal()) {
			Worded<Goal> linked = agenda.linked();
			entries.add(new Entry("", shown((linked != null) ? linked.wording() : agenda.goal(), words), ""));
		}
		String matters = agenda.matters();
		if (matters == null || !matters.isEmpty()) {
			entries.add(new Entry(words.of("after.matters"), shown(matters, words), ""));
		}
		return Passage.shared(words.of("after.agenda"), entries);
	}

	private static String shown(@Nullable String typed, Words words) {
		return Optional.ofNullable(typed).orElseGet(() -> words.of("guide.note.erased"));
	}

}
