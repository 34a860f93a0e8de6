package org.pandu.text;

import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

/**
 * A use case says no, for a reason its asker should read. Each fact has its own subclass
 * with a key of the catalogue. What people wrote never goes into the arguments.
 */
public abstract class Refusal extends RuntimeException {

	private final String key;

	private final Map<String, Object> arguments;

	private final @Nullable String field;

	protected Refusal(String key) {
		this(key, Map.of(), null);
	}

	/**
	 * A refusal that belongs to one field of a form.
	 * @param key the text's key
	 * @param arguments the text's named arguments; instants and local dates are shown in
	 * the reader's way
	 * @param field the name of the field, which is its block id in the form; {@code null}
	 * when the whole request is refused
	 */
	protected Refusal(String key, Map<String, Object> arguments, @Nullable String field) {
		super(key, null, false, false);
		this.key = key;
		this.arguments = Map.copyOf(arguments);
		this.field = field;
	}

	public final @Nullable String field() {
		return this.field;
	}

	/**
	 * Says the reason in the reader's words, as plain text.
	 */
	public final String in(Words words) {
		return words.of(this.key, this.arguments);
	}

	/**
	 * Says the reason in a markup.
	 * @param escape makes names harmless in it; the catalogue's own marks stay
	 */
	public final String in(Words words, UnaryOperator<String> escape) {
		Map<String, Object> escaped = new HashMap<>(this.arguments);
		escaped.replaceAll((name, value) -> (value instanceof String text) ? escape.apply(text) : value);
		return words.of(this.key, escaped);
	}

}
