package org.pandu.workspace.api;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.pandu.workspace.app.Credentials;
import org.pandu.workspace.app.InstalledApp;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.stereotype.Component;

/**
 * All methods of the Web API, with what is checked before any of them runs: the method's
 * name, the token, the scope and the arguments, in this order as Slack does.
 */
@Component
class WebApi {

	private static final Set<String> WITHOUT_TOKEN = Set.of("api.test", "oauth.v2.access");

	private static final Set<String> WITH_APP_TOKEN = Set.of("apps.connections.open");

	private final InstalledApp app;

	private final Map<String, MethodFacts> facts = MethodFacts.all();

	private final Map<String, Method> methods = new HashMap<>();

	WebApi(InstalledApp app, List<MethodFamily> families) {
		this.app = app;
		families.forEach((family) -> this.methods.putAll(family.methods()));
	}

	Optional<MethodFacts> facts(String method) {
		return Optional.ofNullable(this.facts.get(method));
	}

	Set<String> scopes() {
		return this.app.manifest().scopes();
	}

	Call call(String method, Arguments arguments) {
		return new Call(method, arguments, scopes());
	}

	/**
	 * Answers a call.
	 * @throws ApiError what Slack refuses
	 */
	ObjectNode answer(Call call, @Nullable String token) {
		MethodFacts known = this.facts.get(call.method());
		if (known == null) {
			throw ApiError.unknownMethod(call.method());
		}
		checkToken(call.method(), token);
		if (!known.scopes().isEmpty() && known.scopes().stream().noneMatch(call.scopes()::contains)) {
			throw ApiError.missingScope(known.scopes(), call.scopes());
		}
		checkArguments(call, known);
		Method method = this.methods.get(call.method());
		if (method == null) {
			call.warn("Slack has this method, the local workspace does not");
			throw ApiError.of("not_implemented");
		}
		return method.answer(call);
	}

	private void checkToken(String method, @Nullable String token) {
		if (WITHOUT_TOKEN.contains(method)) {
			return;
		}
		if (token == null || token.isEmpty()) {
			throw ApiError.of("not_authed");
		}
		Credentials credentials = this.app.credentials();
		boolean wantsAppToken = WITH_APP_TOKEN.contains(method);
		if (!token.equals(wantsAppToken ? credentials.appToken() : credentials.botToken())) {
			boolean otherKind = token.equals(wantsAppToken ? credentials.botToken() : credentials.appToken());
			throw ApiError.of(otherKind ? "not_allowed_token_type" : "invalid_auth");
		}
		if (!wantsAppToken) {
			this.app.withdrawn().ifPresent((code) -> {
				throw ApiError.of(code);
			});
		}
	}

	private static void checkArguments(Call call, MethodFacts known) {
		List<String> missing = known.required().stream().filter((name) -> !call.arguments().has(name)).toList();
		if (!missing.isEmpty()) {
			throw ApiError.invalidArguments(missing.stream().map((name) -> "missing required field: " + name).toList());
		}
		call.arguments()
			.names()
			.stream()
			.filter((name) -> !known.arguments().contains(name))
			.sorted()
			.forEach((name) -> call.warn("unknown argument: " + name));
	}

}
