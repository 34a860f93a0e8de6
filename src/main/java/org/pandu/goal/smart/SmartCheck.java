package org.pandu.goal.smart;

import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.pandu.goal.smart.SmartLists.Lists;
import org.pandu.text.Phrases;

import org.springframework.stereotype.Component;

/**
 * Looks at a goal and gives five marks, each with the reason for it. It knows words, not
 * meaning: whoever disagrees may keep the goal as it is and say why.
 */
@Component
public class SmartCheck {

	/** How many words of its own make a goal specific that names nothing of the lists. */
	private static final int ENOUGH_WORDS = 2;

	private static final Pattern DIGIT = Pattern.compile("\\d");

	/** Years and times of day are no measure. */
	private static final Pattern CALENDAR = Pattern.compile("\\b(?:(?:19|20)\\d\\d|\\d{1,2}[.:]\\d\\d)\\b");

	private final SmartLists lists = new SmartLists();

	private final Phrases activities = Phrases.of(this.lists.all(Lists::activities));

	private final Phrases empty = Phrases.of(this.lists
		.all((words) -> Stream.of(words.vague(), words.filler(), words.absolutes()).flatMap(List::stream).toList()));

	private final Phrases vague = Phrases.of(this.lists.all(Lists::vague));

	private final Phrases evidence = Phrases.of(this.lists.all(Lists::evidence));

	private final Phrases times = Phrases.of(this.lists.times());

	private final Phrases deadlines = Phrases.numbered(this.lists.all(Lists::numbers), this.lists.times());

	private final Phrases numbers = Phrases.of(this.lists.all(Lists::numbers));

	private final Phrases absolutes = Phrases.of(this.lists.all(Lists::absolutes));

	private final Topics topics;

	public SmartCheck(Topics topics) {
		this.topics = topics;
	}

	/**
	 * The five marks in the order of their letters.
	 */
	public List<Mark> marks(Claim claim) {
		return List.of(specific(claim), measurable(claim), achievable(claim), relevant(claim),
				Mark.of(Criterion.TIME_BOUND, Reason.HAS_DAY));
	}

	private Mark specific(Claim claim) {
		List<String> activity = this.activities.in(claim.words());
		if (!activity.isEmpty()) {
			return new Mark(Criterion.SPECIFIC, Reason.NAMES_ACTIVITY, activity);
		}
		List<String> own = ownWords(claim.words());
		return (own.size() >= ENOUGH_WORDS) ? new Mark(Criterion.SPECIFIC, Reason.NAMES_SOMETHING, own)
				: new Mark(Criterion.SPECIFIC, Reason.ONLY_VAGUE, this.vague.in(claim.words()));
	}

	private Mark measurable(Claim claim) {
		if (claim.figures()) {
			return Mark.of(Criterion.MEASURABLE, Reason.HAS_FIGURES);
		}
		if (!claim.evidence().isEmpty()) {
			boolean says = this.activities.isIn(claim.evidence()) || !ownWords(claim.evidence()).isEmpty()
					|| holdsNumber(claim.evidence());
			return says ? Mark.of(Criterion.MEASURABLE, Reason.EVIDENCE_WRITTEN)
					: new Mark(Criterion.MEASURABLE, Reason.EVIDENCE_VAGUE, this.vague.in(claim.evidence()));
		}
		List<String> observable = this.evidence.in(claim.words());
		if (!observable.isEmpty()) {
			return new Mark(Criterion.MEASURABLE, Reason.SAYS_EVIDENCE, observable);
		}
		return Mark.of(Criterion.MEASURABLE, holdsNumber(claim.words()) ? Reason.HOLDS_NUMBER : Reason.NO_MEASURE);
	}

	private Mark achievable(Claim claim) {
		if (!claim.reach().isEmpty()) {
			return Mark.of(Criterion.ACHIEVABLE, Reason.REACH_WRITTEN);
		}
		List<String> absolute = this.absolutes.in(claim.words());
		if (!absolute.isEmpty()) {
			return new Mark(Criterion.ACHIEVABLE, Reason.ABSOLUTE, absolute);
		}
		long days = ChronoUnit.DAYS.between(claim.today(), claim.due());
		if (days < this.lists.days().least()) {
			return Mark.of(Criterion.ACHIEVABLE, Reason.TOO_SOON);
		}
		return Mark.of(Criterion.ACHIEVABLE, (days > this.lists.days().most()) ? Reason.TOO_FAR : Reason.WITHIN_REACH);
	}

	private Mark relevant(Claim claim) {
		if (this.topics.find(claim.topic()).isPresent()) {
			return Mark.of(Criterion.RELEVANT, Reason.OBJECTIVE_CHOSEN);
		}
		if (!claim.relevance().isEmpty()) {
			return Mark.of(Criterion.RELEVANT, Reason.RELEVANCE_WRITTEN);
		}
		Optional<Topic> touched = this.topics.touchedBy(claim.words(), claim.level());
		return touched.map((topic) -> new Mark(Criterion.RELEVANT, Reason.TOUCHES_OBJECTIVE, List.of(topic.name())))
			.orElseGet(() -> Mark.of(Criterion.RELEVANT, Reason.NO_OBJECTIVE));
	}

	private boolean holdsNumber(String text) {
		String rest = CALENDAR.matcher(this.deadlines.without(text)).replaceAll(" ");
		return DIGIT.matcher(rest).find() || this.numbers.isIn(rest);
	}

	/**
	 * What is left when everything that says nothing is taken away.
	 */
	private List<String> ownWords(String text) {
		String rest = this.numbers.without(this.times.without(this.empty.without(text)));
		return Arrays.stream(rest.split("[^\\p{L}]+")).filter((word) -> word.length() > 2).distinct().toList();
	}

}
