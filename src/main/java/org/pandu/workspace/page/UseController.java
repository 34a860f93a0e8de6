package org.pandu.workspace.page;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.pandu.workspace.acting.Hands;
import org.pandu.workspace.acting.Place;
import org.pandu.workspace.page.markup.FormFields;
import org.pandu.workspace.state.View;
import org.pandu.workspace.state.Workspace;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Clicks on buttons and choices in menus, wherever they stand, and shortcuts.
 */
@Controller
class UseController {

	private final Hands hands;

	private final Workspace workspace;

	private final Toast toast;

	UseController(Hands hands, Workspace workspace, Toast toast) {
		this.hands = hands;
		this.workspace = workspace;
		this.toast = toast;
	}

	@PostMapping("/page/use")
	@Nullable String use(Reader reader, @RequestParam String kind, @RequestParam String blockId, @RequestParam String actionId,
			@RequestParam String type, @RequestParam MultiValueMap<String, String> params, Model model,
			HttpServletResponse response) {
		Place place = switch (kind) {
			case "message" -> message(params);
			case "modal" -> modal(reader, params);
			case "home" -> new Place.OnHome();
			default -> throw new IllegalArgumentException("There is no place " + kind);
		};
		return this.toast.about(this.hands.use(reader.id(), place, blockId, actionId, FormFields.single(type, params)),
				model, response);
	}

	@PostMapping("/page/shortcut")
	@Nullable String shortcut(Reader reader, @RequestParam String callbackId, @RequestParam MultiValueMap<String, String> params,
			Model model, HttpServletResponse response) {
		return this.toast
			.about(params.containsKey("ts") ? this.hands.messageShortcut(reader.id(), message(params), callbackId)
					: this.hands.shortcut(reader.id(), callbackId), model, response);
	}

	@PostMapping("/page/home/open")
	@Nullable String openHome(Reader reader, Model model, HttpServletResponse response) {
		return this.toast.about(this.hands.openHome(reader.id()), model, response);
	}

	@PostMapping("/page/messages/open")
	@Nullable String openMessages(Reader reader, Model model, HttpServletResponse response) {
		return this.toast.about(this.hands.openMessages(reader.id()), model, response);
	}

	private static Place.InMessage message(MultiValueMap<String, String> params) {
		return new Place.InMessage(require(params, "channel"), require(params, "ts"));
	}

	/** What was typed so far reaches the app with the click. */
	private Place modal(Reader reader, MultiValueMap<String, String> params) {
		String viewId = require(params, "viewId");
		View view = this.workspace.modal(viewId)
			.orElseThrow(() -> new IllegalArgumentException("There is no modal " + viewId));
		this.hands.enter(reader.id(), viewId, FormFields.read(params, view));
		return new Place.InModal(viewId);
	}

	private static String require(MultiValueMap<String, String> params, String name) {
		String value = params.getFirst(name);
		if (value == null) {
			throw new IllegalArgumentException("The request lacks " + name);
		}
		return value;
	}

}
