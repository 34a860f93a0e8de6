package org.pandu.slack.bolt;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.pandu.slack.CommandCall;
import org.pandu.slack.Interactions.CommandHandler;
import org.pandu.slack.Mrkdwn;
import org.pandu.text.Languages;
import org.pandu.text.Words;

/**
 * The words that may follow {@code /coach}, in both languages at once.
 */
final class Subcommands {

	private static final int NEAR = 2;

	private static final int LONGEST_SHOWN = 40;

	private final List<Entry> entries = new ArrayList<>();

	Subcommands() {
		add("help", "bantuan", "slack.usage.help", (call) -> help(call));
	}

	private record Entry(String english, String indonesian, String usageKey, CommandHandler handler) {

		boolean is(String word) {
			return word.equals(this.english) || word.equals(this.indonesian);
		}

		String wordIn(Words words) {
			return words.locale().equals(Languages.INDONESIAN) ? this.indonesian : this.english;
		}

		String otherWord(Words words) {
			return words.locale().equals(Languages.INDONESIAN) ? this.english : this.indonesian;
		}

	}

	/**
	 * What was typed after the command: the first word and the rest.
	 */
	record Typed(String word, String rest) {
	}

	static Typed split(@Nullable String text) {
		String[] parts = ((text != null) ? text.strip() : "").split("\\s+", 2);
		return new Typed(parts[0].toLowerCase(Locale.ROOT), (parts.length > 1) ? parts[1] : "");
	}

	void add(String english, String indonesian, String usageKey, CommandHandler handler) {
		this.entries.add(new Entry(english, indonesian, usageKey, handler));
	}

	void handle(String word, CommandCall call) {
		Optional<Entry> entry = this.entries.stream().filter((candidate) -> candidate.is(word)).findFirst();
		if (entry.isPresent()) {
			entry.get().handler().handle(call);
			return;
		}
		Words words = call.words();
		if (!word.isEmpty() && !word.startsWith("<")) {
			call.tell(nearest(word, words)
				.map((near) -> words.of("slack.help.nearest", "word", shown(word), "near", near))
				.orElseGet(() -> words.of("slack.help.unknown", "word", shown(word))));
		}
		help(call);
	}

	/**
	 * Every command there is, by its word in the reader's language and the other beside.
	 */
	private void help(CommandCall call) {
		Words words = call.words();
		call.tell(words.of("slack.help.title"));
		this.entries.stream()
			.sorted(Comparator.comparing((entry) -> entry.wordIn(words)))
			.forEach((known) -> call.tell(words.of("slack.help.line", "word", known.wordIn(words), "other",
					known.otherWord(words), "same", known.english().equals(known.indonesian()) ? "yes" : "no", "usage",
					words.of(known.usageKey()))));
	}

	/**
	 * The known word that differs least, in the reader's language when both do.
	 */
	private Optional<String> nearest(String word, Words words) {
		String best = null;
		int bestDistance = NEAR + 1;
		for (Entry entry : this.entries) {
			for (String known : List.of(entry.wordIn(words), entry.english(), entry.indonesian())) {
				int distance = known.startsWith(word) && word.length() > 2 ? 1 : distance(word, known);
				if (distance < bestDistance) {
					best = known;
					bestDistance = distance;
				}
			}
		}
		return Optional.ofNullable(best);
	}

	private static String shown(String word) {
		return Mrkdwn.escape(Mrkdwn.fit(Mrkdwn.unescape(word), LONGEST_SHOWN));
	}

	/**
	 * Levenshtein's distance: how many letters to change, add or leave out.
	 */
	private static int distance(String one, String other) {
		int[] previous = new int[other.length() + 1];
		for (int j = 0; j <= other.length(); j++) {
			previous[j] = j;
		}
		for (int i = 1; i <= one.length(); i++) {
			int[] current = new int[other.length() + 1];
			current[0] = i;
			for (int j = 1; j <= other.length(); j++) {
				int change = previous[j - 1] + ((one.charAt(i - 1) == other.charAt(j - 1)) ? 0 : 1);
				current[j] = Math.min(change, Math.min(previous[j], current[j - 1]) + 1);
			}
			previous = current;
		}
		return previous[other.length()];
	}

}
