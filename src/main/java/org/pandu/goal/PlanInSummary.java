package org.pandu.goal;

import java.util.ArrayList;
import java.util.List;

import org.pandu.id.PersonId;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.Pairings;
import org.pandu.people.Profiles;
import org.pandu.session.Session;
import org.pandu.session.after.Passage;
import org.pandu.session.after.Passage.Entry;
import org.pandu.session.after.SummaryPart;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * The steps that were agreed on in a session, and the pairing's goals as they stand now.
 */
@Component
class PlanInSummary implements SummaryPart {

	private static final int ORDER = 20;

	private final Planning planning;

	private final GoalReading goals;

	private final Pairings pairings;

	private final Profiles profiles;

	PlanInSummary(Planning planning, GoalReading goals, Pairings pairings, Profiles profiles) {
		this.planning = planning;
		this.goals = goals;
		this.pairings = pairings;
		this.profiles = profiles;
	}

	@Override
	public int order() {
		return ORDER;
	}

	@Override
	public List<Passage> read(Session session, PersonId reader, Words words) {
		List<Entry> steps = this.planning.read(reader, session.id())
			.stream()
			.map((step) -> new Entry("", shown(step, words), facts(step.what(), words)))
			.toList();
		List<Entry> open = this.goals.readOpen(reader, session.pairing())
			.stream()
			.map((goal) -> new Entry("", shown(goal, words),
					words.of("goal.standing", "percent", goal.what().progress(), "due", goal.what().due(), "state",
							goal.what().state().name())))
			.toList();
		List<Passage> passages = new ArrayList<>(Passage.shared(words.of("after.steps"), steps));
		passages.addAll(Passage.shared(words.of("after.goals"), open));
		return passages;
	}

	private String facts(ActionItem step, Words words) {
		Pairing pairing = this.pairings.require(step.pairing());
		String facts = words.of("goal.step.facts", "who", this.profiles.name(pairing.personAt(step.owner())),
				"priority", step.priority().name(), "until",
				(step.due() != null) ? words.of("goal.step.by", "due", step.due()) : words.of("goal.step.by-session"));
		return step.isOpen() ? facts : facts + " · "
				+ words.of("goal.step.closed", "state", step.isDone() ? "done" : "dropped", "reason", "no");
	}

	private static String shown(Worded<?> worded, Words words) {
		return (worded.wording() != null) ? worded.wording() : words.of("goal.erased");
	}

}
