package org.pandu.workspace.api;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

/**
 * Trigger ids. Each thing a person does gives the app one, and with it the right to open
 * one modal within three seconds of real time.
 */
public final class Triggers {

	private static final Duration LIFE = Duration.ofSeconds(3);

	private static final Duration REMEMBERED = Duration.ofMinutes(10);

	private final InstantSource realTime;

	private final Map<String, Issued> issued = new ConcurrentHashMap<>();

	public Triggers(InstantSource realTime) {
		this.realTime = realTime;
	}

	/**
	 * What a trigger stands for.
	 *
	 * @param user who did something
	 * @param viewId the modal it was done in; {@code null} outside of modals
	 */
	public record Origin(String user, @Nullable String viewId) {

	}

	private record Issued(Origin origin, Instant at, boolean spent) {
	}

	/**
	 * A trigger for something done outside of modals.
	 */
	public String issue(String user) {
		return issue(new Origin(user, null));
	}

	public String issue(Origin origin) {
		Instant now = this.realTime.instant();
		this.issued.values().removeIf((old) -> old.at().isBefore(now.minus(REMEMBERED)));
		String id = "%d.%s".formatted(now.toEpochMilli(), UUID.randomUUID().toString().replace("-", ""));
		this.issued.put(id, new Issued(origin, now, false));
		return id;
	}

	/**
	 * Spends a trigger.
	 * @throws ApiError {@code invalid_trigger_id}, {@code expired_trigger_id} or
	 * {@code exchanged_trigger_id}
	 */
	public synchronized Origin redeem(String id) {
		Issued trigger = usable(id);
		this.issued.put(id, new Issued(trigger.origin(), trigger.at(), true));
		return trigger.origin();
	}

	private Issued usable(String id) {
		Issued trigger = this.issued.get(id);
		if (trigger == null) {
			throw ApiError.of("invalid_trigger_id");
		}
		if (trigger.spent()) {
			throw ApiError.of("exchanged_trigger_id");
		}
		if (this.realTime.instant().isAfter(trigger.at().plus(LIFE))) {
			throw ApiError.of("expired_trigger_id");
		}
		return trigger;
	}

}
