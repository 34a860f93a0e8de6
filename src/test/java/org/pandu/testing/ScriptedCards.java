package org.pandu.testing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;

import org.pandu.slack.CardKey;
import org.pandu.slack.CardRenderer;
import org.pandu.slack.FileRenderer;
import org.pandu.slack.Message;
import org.pandu.slack.blocks.Pieces;
import org.pandu.text.Words;

/**
 * Cards of a kind that only tests know. What one shows is written by its test, by
 * subject.
 */
public final class ScriptedCards implements CardRenderer, FileRenderer {

	public static final String KIND = "test.card";

	private final Map<String, BiFunction<Boolean, Words, Optional<String>>> scripts = new ConcurrentHashMap<>();

	/**
	 * Says what the cards about a subject show from now on, given whether they were
	 * posted before and the reader's words.
	 */
	public void script(String subject, BiFunction<Boolean, Words, Optional<String>> text) {
		this.scripts.put(subject, text);
	}

	public void script(String subject, String text) {
		script(subject, (posted, words) -> Optional.of(text));
	}

	@Override
	public Set<String> kinds() {
		return Set.of(KIND);
	}

	@Override
	public String kind() {
		return KIND;
	}

	@Override
	public Optional<Message> render(CardKey card, boolean posted, Words words) {
		return this.scripts.get(card.subject())
			.apply(posted, words)
			.map((text) -> new Message(text, List.of(Pieces.section(text))));
	}

	@Override
	public Optional<Attachment> render(CardKey card, Words words) {
		return this.scripts.get(card.subject())
			.apply(true, words)
			.map((text) -> new Attachment("file.txt", text, "", text,
					text.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
	}

}
