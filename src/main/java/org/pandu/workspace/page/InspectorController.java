package org.pandu.workspace.page;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

import org.pandu.workspace.inspector.Exchange;
import org.pandu.workspace.inspector.Exchanges;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * For developers: what the workspace and the app said to each other.
 */
@Controller
class InspectorController {

	private static final JsonMapper JSON = new JsonMapper();

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss.SSS 'UTC'")
		.withZone(ZoneOffset.UTC);

	private final Exchanges exchanges;

	InspectorController(Exchanges exchanges) {
		this.exchanges = exchanges;
	}

	/**
	 * An exchange, readable.
	 *
	 * @param exchange what was said
	 * @param time in real time
	 * @param request indented
	 * @param answer indented
	 */
	record Entry(Exchange exchange, String time, String request, String answer) {

	}

	/**
	 * The latest first.
	 * @param only {@code calls}, {@code deliveries}, {@code warnings}, or all
	 */
	@GetMapping("/inspector")
	String show(@RequestParam(defaultValue = "all") String only, Model model) {
		List<Entry> entries = this.exchanges.latest()
			.reversed()
			.stream()
			.filter((exchange) -> matches(exchange, only))
			.map((exchange) -> new Entry(exchange, TIME.format(exchange.at()), indented(exchange.request()),
					indented(exchange.answer())))
			.toList();
		model.addAttribute("entries", entries);
		model.addAttribute("only", only);
		model.addAttribute("filters", List.of("all", "calls", "deliveries", "warnings"));
		return "workspace/inspector";
	}

	private static boolean matches(Exchange exchange, String only) {
		return switch (only) {
			case "calls" -> exchange.direction() == Exchange.Direction.CALL;
			case "deliveries" -> exchange.direction() == Exchange.Direction.DELIVERY;
			case "warnings" -> !exchange.warnings().isEmpty();
			default -> true;
		};
	}

	private static String indented(String text) {
		try {
			return text.startsWith("{") ? JSON.writerWithDefaultPrettyPrinter().writeValueAsString(JSON.readTree(text))
					: text;
		}
		catch (JacksonException ex) {
			return text;
		}
	}

}
