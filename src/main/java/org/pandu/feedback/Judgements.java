package org.pandu.feedback;

import java.util.List;
import java.util.stream.Stream;

import org.pandu.text.Phrases;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Finds words that judge the person and words that claim more than was seen. It knows
 * words, not meaning: what comes of it is a hint, never a refusal. Whatever the writer's
 * language, both are looked for: many people mix them.
 */
@Component
public class Judgements {

	private final Phrases fine;

	private final Phrases judgements;

	private final Phrases absolutes;

	/**
	 * Reads the lists.
	 * @param own the directory of an organisation's own lists; empty for none
	 * @throws UnusableJudgements when there is no file in it, or one can't be read
	 */
	public Judgements(@Value("${pandu.judgements}") String own) {
		List<JudgementLists> lists = JudgementLists.all(own);
		this.fine = Phrases.of(lists.stream().flatMap((list) -> list.fine().stream()).toList());
		this.judgements = Phrases.of(lists.stream().flatMap((list) -> list.judgements().stream()).toList());
		this.absolutes = Phrases.of(lists.stream().flatMap((list) -> list.absolutes().stream()).toList());
	}

	/**
	 * What was found, in lower case, each once.
	 *
	 * @param judgements what says what someone is like
	 * @param absolutes what claims more than was seen
	 */
	public record Found(List<String> judgements, List<String> absolutes) {

		public boolean isEmpty() {
			return this.judgements.isEmpty() && this.absolutes.isEmpty();
		}

		/**
		 * Says nothing of the words, so that no log does.
		 */
		@Override
		public String toString() {
			return this.judgements.size() + " judgements, " + this.absolutes.size() + " absolutes";
		}

	}

	public Found in(Sbi words) {
		String text = this.fine
			.without(String.join("\n", Stream.of(words.situation(), words.behaviour(), words.impact()).toList()));
		return new Found(this.judgements.in(text), this.absolutes.in(text));
	}

}
