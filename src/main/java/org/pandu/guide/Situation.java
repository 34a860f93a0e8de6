package org.pandu.guide;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * What someone says about a matter in order to choose an approach. It is never stored.
 * Guideline, "Perbandingan antara Coaching, Mentoring, Training dan Konseling" and "Tips
 * Praktis".
 *
 * @param matter what it is about; it counts twice
 * @param support what would help; {@code null} when left open
 * @param horizon how long it takes; {@code null} when left open
 * @param experience how experienced the person is; {@code null} when left open
 */
public record Situation(Matter matter, @Nullable Support support, @Nullable Horizon horizon,
		@Nullable Experience experience) {

	/** An answer, and the approach it speaks for. */
	public sealed interface Answer {

		Approach speaksFor();

	}

	/** What it is about. */
	public enum Matter implements Answer {

		/** A goal of one's own, or another behaviour at work. */
		GOAL(Approach.COACHING),

		/** Growth and career, or a bigger role. */
		GROWTH(Approach.MENTORING),

		/** A particular skill or knowledge. */
		SKILL(Approach.TRAINING),

		/** Performance below what is expected: the direct superior's to talk about. */
		BELOW_STANDARD(Approach.COUNSELLING),

		/** A personal matter that is not clinical. */
		PERSONAL(Approach.COUNSELLING),

		/** A deeper one, for a psychologist or psychiatrist. */
		CLINICAL(Approach.COUNSELLING);

		private final Approach approach;

		Matter(Approach approach) {
			this.approach = approach;
		}

		@Override
		public Approach speaksFor() {
			return this.approach;
		}

	}

	/** What would help: the table's style of communication. */
	public enum Support implements Answer {

		QUESTIONS(Approach.COACHING), ADVICE(Approach.MENTORING), TEACHING(Approach.TRAINING);

		private final Approach approach;

		Support(Approach approach) {
			this.approach = approach;
		}

		@Override
		public Approach speaksFor() {
			return this.approach;
		}

	}

	/** How long it takes: the table's duration. */
	public enum Horizon implements Answer {

		MONTHS(Approach.COACHING), YEARS(Approach.MENTORING), DAYS(Approach.TRAINING);

		private final Approach approach;

		Horizon(Approach approach) {
			this.approach = approach;
		}

		@Override
		public Approach speaksFor() {
			return this.approach;
		}

	}

	/**
	 * How experienced the person is: juniors may need more mentoring, seniors coaching.
	 */
	public enum Experience implements Answer {

		SENIOR(Approach.COACHING), JUNIOR(Approach.MENTORING);

		private final Approach approach;

		Experience(Approach approach) {
			this.approach = approach;
		}

		@Override
		public Approach speaksFor() {
			return this.approach;
		}

	}

	/**
	 * The approach that fits best. What is counselling's by its matter stays so, whatever
	 * else is said: it is never for a coaching session. Where two are level, the matter
	 * decides.
	 */
	public Approach fits() {
		Approach own = this.matter.speaksFor();
		return (own == Approach.COUNSELLING) ? own : best(votes(), own);
	}

	/**
	 * The one to compare it with: what speaks for it most beside the one that fits.
	 */
	public Approach besides() {
		Approach fits = fits();
		Map<Approach, Integer> others = votes();
		others.remove(fits);
		return best(others, (fits == Approach.COACHING) ? Approach.MENTORING : Approach.COACHING);
	}

	/**
	 * The answers that speak for the approach that fits.
	 */
	public List<Answer> reasons() {
		return answers().filter((answer) -> answer.speaksFor() == fits()).toList();
	}

	private Stream<Answer> answers() {
		return Stream.<@Nullable Answer>of(this.matter, this.support, this.horizon, this.experience)
			.flatMap(Stream::ofNullable);
	}

	private Map<Approach, Integer> votes() {
		Map<Approach, Integer> votes = new EnumMap<>(Approach.class);
		answers().forEach((answer) -> votes.merge(answer.speaksFor(), (answer == this.matter) ? 2 : 1, Integer::sum));
		return votes;
	}

	private static Approach best(Map<Approach, Integer> votes, Approach level) {
		int most = votes.values().stream().mapToInt(Integer::intValue).max().orElse(0);
		return (votes.getOrDefault(level, 0) == most) ? level
				: votes.entrySet()
					.stream()
					.filter((entry) -> entry.getValue() == most)
					.map(Map.Entry::getKey)
					.findFirst()
					.orElse(level);
	}

}
