package org.pandu.guide;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.pandu.people.Level;
import org.pandu.program.Kind;

/**
 * The questions at a step, as a file has them. Lists that are left out are empty.
 *
 * @param both asked by coaches and mentors alike
 * @param coach a coach's own
 * @param mentor a mentor's own
 * @param levels what fits the focus of the coachee's or mentee's level
 */
record Questions(List<String> both, List<String> coach, List<String> mentor, ByLevel levels) {

	Questions(@Nullable List<String> both, @Nullable List<String> coach, @Nullable List<String> mentor,
			@Nullable ByLevel levels) {
		this.both = orEmpty(both);
		this.coach = orEmpty(coach);
		this.mentor = orEmpty(mentor);
		this.levels = (levels != null) ? levels : new ByLevel(null, null, null);
	}

	/** Questions by level. Guideline, "Langkah 1: Tentukan Frekuensi Sesi": its focus. */
	record ByLevel(List<String> madya, List<String> muda, List<String> pertama) {

		ByLevel(@Nullable List<String> madya, @Nullable List<String> muda, @Nullable List<String> pertama) {
			this.madya = orEmpty(madya);
			this.muda = orEmpty(muda);
			this.pertama = orEmpty(pertama);
		}

		List<String> of(Level level) {
			return switch (level) {
				case MADYA -> this.madya;
				case MUDA -> this.muda;
				case PERTAMA -> this.pertama;
			};
		}

	}

	/**
	 * What is asked of anyone, by who leads.
	 */
	List<String> general(Kind kind) {
		return Stream.concat(this.both.stream(), ((kind == Kind.COACHING) ? this.coach : this.mentor).stream())
			.toList();
	}

	private static List<String> orEmpty(@Nullable List<String> list) {
		return (list != null) ? List.copyOf(list) : List.of();
	}

}
