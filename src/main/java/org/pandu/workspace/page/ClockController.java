package org.pandu.workspace.page;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.pandu.workspace.app.BotClock;
import org.pandu.workspace.delivery.Deliveries;
import org.pandu.workspace.state.Workspace;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Shows the clock and moves it, forward only.
 */
@Controller
class ClockController {

	private static final String FRAGMENT = "workspace/clock :: clock";

	private final BotClock clock;

	private final Workspace workspace;

	private final Deliveries deliveries;

	private final Toast toast;

	ClockController(BotClock clock, Workspace workspace, Deliveries deliveries, Toast toast) {
		this.clock = clock;
		this.workspace = workspace;
		this.deliveries = deliveries;
		this.toast = toast;
	}

	@GetMapping("/page/clock")
	String show(Reader reader, Model model) {
		model.addAttribute("clock", view(reader));
		return FRAGMENT;
	}

	/**
	 * The time of day where the reader is.
	 */
	@GetMapping("/page/time")
	String time(Reader reader, Model model) {
		model.addAttribute("time", reader.moments().weekdayTime(this.workspace.time().instant()));
		return "workspace/clock :: there";
	}

	/**
	 * Moves on.
	 * @param step {@code next}, {@code hour}, {@code day} or {@code to}
	 * @param to day and time in the reader's zone; one that daylight saving skips is
	 * moved on
	 */
	@PostMapping("/page/clock")
	String move(Reader reader, @RequestParam String step, @RequestParam(defaultValue = "") String to, Model model,
			HttpServletResponse response) {
		String trouble = moved(reader, step, to);
		if (trouble != null) {
			return this.toast.sayKey(trouble, model, response);
		}
		return show(reader, model);
	}

	/**
	 * The key of a text that says why it failed.
	 */
	private @Nullable String moved(Reader reader, String step, String to) {
		try {
			BotClock.Reading reading = this.clock.read();
			Instant target = switch (step) {
				case "next" -> reading.nextDue();
				case "hour" -> reading.now().plus(Duration.ofHours(1));
				case "day" -> reading.now().plus(Duration.ofDays(1));
				default -> LocalDateTime.parse(to).atZone(reader.moments().zone()).toInstant();
			};
			if (target == null) {
				return "clock.nothing";
			}
			if (!target.isAfter(reading.now())) {
				return "clock.past";
			}
			this.clock.forwardTo(target);
			return null;
		}
		catch (DateTimeParseException ex) {
			return "clock.which";
		}
		catch (BotClock.Silent ex) {
			return silence();
		}
	}

	private ClockView view(Reader reader) {
		Moments moments = reader.moments();
		Instant now = this.workspace.time().instant();
		try {
			BotClock.Reading reading = this.clock.read();
			Instant next = reading.nextDue();
			return new ClockView(moments.full(now), moments.brief(now),
					(next != null && next.isAfter(reading.now())) ? moments.brief(next) : null, "clock.nothing");
		}
		catch (BotClock.Silent ex) {
			return new ClockView(moments.full(now), moments.brief(now), null, silence());
		}
	}

	private String silence() {
		return this.deliveries.reachTheApp() ? "clock.silent" : "clock.starting";
	}

}
