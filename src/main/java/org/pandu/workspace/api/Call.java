package org.pandu.workspace.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A call under way.
 */
public final class Call {

	private final String method;

	private final Arguments arguments;

	private final Set<String> scopes;

	private final List<String> warnings = new ArrayList<>();

	Call(String method, Arguments arguments, Set<String> scopes) {
		this.method = method;
		this.arguments = arguments;
		this.scopes = scopes;
	}

	String method() {
		return this.method;
	}

	Arguments arguments() {
		return this.arguments;
	}

	/**
	 * The scopes the app was granted.
	 */
	Set<String> scopes() {
		return this.scopes;
	}

	/**
	 * Requires a scope that depends on the arguments.
	 * @throws ApiError {@code missing_scope}
	 */
	void requireScope(String scope) {
		if (!this.scopes.contains(scope)) {
			throw ApiError.missingScope(List.of(scope), this.scopes);
		}
	}

	/**
	 * Notes what Slack takes but surely was not meant.
	 */
	void warn(String words) {
		this.warnings.add(words);
	}

	List<String> warnings() {
		return List.copyOf(this.warnings);
	}

}
