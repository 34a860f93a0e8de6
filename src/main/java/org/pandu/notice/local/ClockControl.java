package org.pandu.notice.local;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.pandu.clock.TimeTravel;
import org.pandu.notice.NoticeLog;
import org.pandu.notice.Poke;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Reads and moves the bot's clock. It exists only beside a local workspace, which alone
 * knows its secret.
 */
@RestController
@RequestMapping("/local/clock")
@ConditionalOnProperty("pandu.control.secret")
class ClockControl {

	private final Clock clock;

	private final TimeTravel travel;

	private final NoticeLog notices;

	private final Poke poke;

	private final byte[] secret;

	ClockControl(Clock clock, TimeTravel travel, NoticeLog notices, Poke poke,
			@Value("${pandu.control.secret}") String secret) {
		this.clock = clock;
		this.travel = travel;
		this.notices = notices;
		this.poke = poke;
		this.secret = secret.getBytes(StandardCharsets.UTF_8);
	}

	/**
	 * The clock's time.
	 *
	 * @param now the time
	 * @param nextDue the due time of the earliest thing to come
	 * @param unsent how many things are due or on their way
	 */
	record Reading(Instant now, @Nullable Instant nextDue, int unsent) {
	}

	/**
	 * Where to move the clock.
	 */
	record Move(@Nullable String forwardTo) {
	}

	@GetMapping
	ResponseEntity<?> read(@RequestHeader(name = "X-Pandu-Control", defaultValue = "") String given) {
		return mayAsk(given) ? ResponseEntity.ok(reading()) : ResponseEntity.status(HttpStatus.FORBIDDEN).build();
	}

	@PostMapping
	ResponseEntity<?> move(@RequestHeader(name = "X-Pandu-Control", defaultValue = "") String given,
			@RequestBody Move move) {
		if (!mayAsk(given)) {
			return ResponseEntity.status(HttpStatus.FORBIDDEN).build();
		}
		try {
			this.travel.forwardTo(Instant.parse(String.valueOf(move.forwardTo())));
		}
		catch (DateTimeParseException ex) {
			return ResponseEntity.badRequest()
				.body(Map.of("error", "forwardTo is no moment, such as 2027-01-12T02:00:00Z"));
		}
		catch (IllegalArgumentException ex) {
			return ResponseEntity.badRequest().body(Map.of("error", String.valueOf(ex.getMessage())));
		}
		this.poke.now();
		return ResponseEntity.ok(reading());
	}

	private Reading reading() {
		return new Reading(this.clock.instant(), this.notices.nextDue().orElse(null), this.notices.unsent());
	}

	private boolean mayAsk(String given) {
		return MessageDigest.isEqual(this.secret, given.getBytes(StandardCharsets.UTF_8));
	}

}
