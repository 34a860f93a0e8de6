package org.pandu.workspace.page;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.pandu.workspace.acting.Hands;
import org.pandu.workspace.acting.Place;
import org.pandu.workspace.page.markup.FormFields;

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

	private final Places places;

	private final Toast toast;

	UseController(Hands hands, Places places, Toast toast) {
		this.hands = hands;
		this.places = places;
		this.toast = toast;
	}

	@PostMapping("/page/use")
	@Nullable String use(Reader reader, @RequestParam String kind, @RequestParam String blockId, @RequestParam String actionId,
			@RequestParam String type, @RequestParam MultiValueMap<String, String> params, Model model,
			HttpServletResponse response) {
		Place place = this.places.of(reader, kind, params);
		return this.toast.about(this.hands.use(reader.id(), place, blockId, actionId, FormFields.single(type, params)),
				model, response);
	}

	@PostMapping("/page/shortcut")
	@Nullable String shortcut(Reader reader, @RequestParam String callbackId, @RequestParam MultiValueMap<String, String> params,
			Model model, HttpServletResponse response) {
		return this.toast.about(
				params.containsKey("ts") ? this.hands.messageShortcut(reader.id(), Places.message(params), callbackId)
						: this.hands.shortcut(reader.id(), callbackId),
				model, response);
	}

	@PostMapping("/page/home/open")
	@Nullable String openHome(Reader reader, Model model, HttpServletResponse response) {
		return this.toast.about(this.hands.openHome(reader.id()), model, response);
	}

	@PostMapping("/page/messages/open")
	@Nullable String openMessages(Reader reader, Model model, HttpServletResponse response) {
		return this.toast.about(this.hands.openMessages(reader.id()), model, response);
	}

}
