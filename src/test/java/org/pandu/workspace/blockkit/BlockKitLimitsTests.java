package org.pandu.workspace.blockkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every documented limit at its edge. Each has a sample with a sign where something of
 * that size goes: code points of a text, items of a list, or a number.
 */
class BlockKitLimitsTests {

	private static final JsonMapper JSON = new JsonMapper();

	private static final JsonNode SAMPLES = read("/workspace/block-kit-samples.json");

	private static final String SIGN = "\"\u00a7\"";

	/** One code point, two characters. */
	private static final String SMILE = "\ud83d\ude00";

	private static final Map<String, Integer> BEYOND = Map.of("max_length", 1, "max_items", 1, "max", 1, "min_length",
			-1, "min_items", -1, "min", -1);

	/** One bound of one limit. */
	record Bound(String limit, String kind, int value) {

		@Override
		public String toString() {
			return "%s %s %d".formatted(this.limit, this.kind, this.value);
		}

	}

	@Test
	void hasASampleForEachLimit() {
		assertThat(new TreeSet<>(SAMPLES.propertyNames()))
			.isEqualTo(new TreeSet<>(bounds().map(Bound::limit).toList()));
	}

	@ParameterizedTest
	@MethodSource("bounds")
	void takesWhatIsAtTheLimitAndNothingBeyond(Bound bound) {
		assertThat(errors(bound, bound.value())).isEmpty();
		assertThat(errors(bound, bound.value() + BEYOND.getOrDefault(bound.kind(), 0))).isNotEmpty()
			.allMatch((error) -> error.contains("json-pointer:"));
	}

	private static List<String> errors(Bound bound, int size) {
		JsonNode row = SAMPLES.path(bound.limit());
		boolean inMessage = row.has("message");
		String sample = row.path(inMessage ? "message" : "modal").toString();
		JsonNode filled = JSON.readTree(switch (bound.kind()) {
			case "max_items", "min_items" -> sample.replace(SIGN, items(row.path("item").toString(), size));
			case "max", "min" -> sample.replace(SIGN, Integer.toString(size));
			default -> sample.replace("\u00a7", SMILE.repeat(size));
		});
		return inMessage ? BlockKit.ofMessage(filled) : BlockKit.ofView(filled, "modal");
	}

	private static String items(String item, int size) {
		return String.join(",",
				IntStream.range(0, size).mapToObj((i) -> item.replace("#", Integer.toString(i))).toList());
	}

	static Stream<Bound> bounds() {
		List<Bound> bounds = new ArrayList<>();
		collect("", Limit.all(), bounds);
		return bounds.stream();
	}

	private static void collect(String name, JsonNode node, List<Bound> bounds) {
		node.properties().forEach((entry) -> {
			if (entry.getValue().isObject()) {
				collect(name.isEmpty() ? entry.getKey() : name + "." + entry.getKey(), entry.getValue(), bounds);
			}
			else {
				bounds.add(new Bound(name, entry.getKey(), entry.getValue().asInt()));
			}
		});
	}

	private static JsonNode read(String resource) {
		try (InputStream file = BlockKitLimitsTests.class.getResourceAsStream(resource)) {
			return JSON.readTree(Objects.requireNonNull(file));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
