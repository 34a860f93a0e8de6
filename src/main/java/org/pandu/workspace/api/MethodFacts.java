package org.pandu.workspace.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What Slack's reference says about a method; read from
 * {@code workspace/slack/methods.json}.
 *
 * @param scopes any one of these is needed; empty when none is
 * @param tier {@code t1} … {@code t5}; the last one is a limit of the method's own
 * @param takesJson whether arguments may come as a JSON body
 * @param required arguments that must be there
 * @param arguments all arguments it knows
 */
record MethodFacts(List<String> scopes, String tier, boolean takesJson, List<String> required, Set<String> arguments) {

	static Map<String, MethodFacts> all() {
		try (InputStream file = MethodFacts.class.getResourceAsStream("/workspace/slack/methods.json")) {
			Map<String, MethodFacts> all = new LinkedHashMap<>();
			JsonNode root = new JsonMapper().readTree(Objects.requireNonNull(file));
			root.properties().forEach((entry) -> all.put(entry.getKey(), of(entry.getValue())));
			return all;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static MethodFacts of(JsonNode node) {
		return new MethodFacts(texts(node.path("scopes")), node.path("tier").asString(), node.path("json").asBoolean(),
				texts(node.path("required")), Set.copyOf(node.path("arguments").propertyNames()));
	}

	private static List<String> texts(JsonNode array) {
		return array.valueStream().map(JsonNode::asString).toList();
	}

}
