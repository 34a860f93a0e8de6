package org.pandu.goal;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.pandu.pairing.Side;

/**
 * Reads a plan as it is typed: one step a line, with or without a bullet before it. Who
 * takes it, how pressing it is and until when may stand at the edges of the line, in
 * either language: {@code Mentor: kirim contoh nota (tinggi, 31/3)}, {@code ! Outline the
 * speech by Friday}. It forgives everything: what it does not understand stays part of
 * the words.
 */
final class PlanLines {

	private static final Pattern BULLET = Pattern.compile("^(?:[-–•*]|\\d{1,2}[.)])\\s+");

	private static final Pattern BRACKETS = Pattern.compile("^(.*\\S)\\s*\\(([^()]{1,60})\\)\\.?$");

	private static final Pattern OWNER = Pattern.compile("^(\\p{L}+)\\s*:\\s*(\\S.*)$");

	private final PlanWords known = PlanWords.load();

	private final SpokenDays days = new SpokenDays(this.known.tomorrow());

	private final Pattern until = Pattern.compile(
			"^(.*\\S)[\\s,;–-]+(?:" + any(this.known.until()) + ")\\s+(\\S.{0,30}?)\\.?$", Pattern.CASE_INSENSITIVE);

	/** A line, taken apart bit by bit. */
	private static final class Line {

		private String words;

		private @Nullable Side owner;

		private @Nullable Priority priority;

		private @Nullable LocalDate due;

		Line(String words) {
			this.words = words;
		}

	}

	/**
	 * Reads the lines.
	 * @param writer the side of who typed them
	 * @param today the day it is for the writer
	 */
	List<StepDraft> read(List<String> lines, Side writer, LocalDate today) {
		return lines.stream()
			.map((line) -> BULLET.matcher(line.strip()).replaceFirst("").strip())
			.filter((line) -> !line.isEmpty())
			.map((line) -> read(line, writer, today))
			.toList();
	}

	private StepDraft read(String typed, Side writer, LocalDate today) {
		Line line = new Line(typed);
		if (line.words.matches("!+\\s*[^!\\s].*")) {
			line.priority = Priority.HIGH;
			line.words = line.words.replaceFirst("^!+\\s*", "");
		}
		Matcher named = OWNER.matcher(line.words);
		if (named.matches()) {
			owner(named.group(1), writer).ifPresent((side) -> {
				line.owner = side;
				line.words = named.group(2);
			});
		}
		brackets(line, writer, today);
		untilWhen(line, today);
		brackets(line, writer, today);
		return new StepDraft(line.words, (line.owner != null) ? line.owner : Side.COACHEE,
				(line.priority != null) ? line.priority : Priority.NORMAL, line.due);
	}

	/**
	 * What stands in brackets at the end counts when all of it is understood.
	 */
	private void brackets(Line line, Side writer, LocalDate today) {
		Matcher matcher = BRACKETS.matcher(line.words);
		if (!matcher.matches()) {
			return;
		}
		Line found = new Line(matcher.group(1));
		List<String> bits = Arrays.stream(matcher.group(2).split("[,;]")).map(String::strip).toList();
		if (bits.stream().allMatch((bit) -> understand(bit, found, writer, today))) {
			line.words = found.words;
			line.owner = (found.owner != null) ? found.owner : line.owner;
			line.priority = (found.priority != null) ? found.priority : line.priority;
			line.due = (found.due != null) ? found.due : line.due;
		}
	}

	private boolean understand(String bit, Line found, Side writer, LocalDate today) {
		Optional<Side> owner = owner(bit, writer);
		if (owner.isPresent()) {
			found.owner = owner.get();
			return true;
		}
		Optional<Priority> priority = lookUp(this.known.priorities(), bit);
		if (priority.isPresent()) {
			found.priority = priority.get();
			return true;
		}
		String day = bit.replaceFirst("(?i)^(?:" + any(this.known.until()) + ")\\s+", "");
		Optional<LocalDate> due = this.days.read(day, today);
		due.ifPresent((read) -> found.due = read);
		return due.isPresent();
	}

	/**
	 * In running words 2.5 is a figure and no day in May.
	 */
	private void untilWhen(Line line, LocalDate today) {
		Matcher matcher = this.until.matcher(line.words);
		if (line.due == null && matcher.matches() && !matcher.group(2).matches("\\d+\\.\\d+")) {
			this.days.read(matcher.group(2), today).ifPresent((due) -> {
				line.due = due;
				line.words = matcher.group(1).replaceFirst("[\\s,;–-]+$", "");
			});
		}
	}

	private Optional<Side> owner(String word, Side writer) {
		return this.known.self().contains(word.toLowerCase(Locale.ROOT)) ? Optional.of(writer)
				: lookUp(this.known.owners(), word);
	}

	private static <T> Optional<T> lookUp(Map<T, List<String>> words, String word) {
		String key = word.toLowerCase(Locale.ROOT);
		return words.entrySet()
			.stream()
			.filter((entry) -> entry.getValue().contains(key))
			.map(Map.Entry::getKey)
			.findFirst();
	}

	private static String any(List<String> words) {
		return words.stream().map(Pattern::quote).collect(Collectors.joining("|"));
	}

}
