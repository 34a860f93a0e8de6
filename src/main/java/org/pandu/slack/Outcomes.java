package org.pandu.slack;

import java.util.Set;
import java.util.function.Supplier;

import org.pandu.notice.Outcome;

/**
 * What a failure of Slack means for a notice.
 */
final class Outcomes {

	/** Slack's own troubles: they pass. */
	private static final Set<String> PASSING = Set.of("service_unavailable", "request_timeout", "ratelimited",
			"team_added_to_org", "accesslimited");

	/** Slack stumbled; a part may have happened before. */
	private static final Set<String> DOUBTFUL = Set.of("internal_error", "fatal_error");

	/**
	 * Troubles of the installation: an admin mends them, and then nothing shall be lost.
	 */
	private static final Set<String> MENDABLE = Set.of("invalid_auth", "account_inactive", "token_revoked",
			"token_expired", "missing_scope", "messages_tab_disabled");

	private Outcomes() {
	}

	static Outcome of(Supplier<Outcome> delivery) {
		try {
			return delivery.get();
		}
		catch (SlackFailure failure) {
			return switch (failure) {
				case SlackFailure.RateLimited limited -> new Outcome.RateLimited(limited.retryAfter(), true);
				case SlackFailure.Unreachable unreachable -> new Outcome.Failed(unreachable.code(), true);
				case SlackFailure.InDoubt doubt -> new Outcome.Unknown(doubt.code());
				case SlackFailure.Refused refused -> refused(refused.code());
			};
		}
	}

	private static Outcome refused(String code) {
		return DOUBTFUL.contains(code) ? new Outcome.Unknown(code)
				: new Outcome.Failed(code, PASSING.contains(code) || MENDABLE.contains(code));
	}

}
