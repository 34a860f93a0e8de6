package org.pandu.workspace.page;

import java.util.List;

import org.pandu.workspace.acting.Hands;
import org.pandu.workspace.acting.Suggested;
import org.pandu.workspace.page.markup.BlockMarkup;
import org.pandu.workspace.page.markup.Choice;
import org.pandu.workspace.page.markup.ElementView;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Shows what the app offers for a menu while one types.
 */
@Controller
class SuggestionController {

	private final Hands hands;

	private final Places places;

	private final BlockMarkup markup;

	SuggestionController(Hands hands, Places places, BlockMarkup markup) {
		this.hands = hands;
		this.places = places;
		this.markup = markup;
	}

	@PostMapping("/page/suggest")
	String suggest(Reader reader, @RequestParam String kind, @RequestParam String blockId,
			@RequestParam String actionId, @RequestParam String field, @RequestParam String list,
			@RequestParam MultiValueMap<String, String> params, Model model) {
		String typed = String.valueOf(params.getOrDefault(field + ElementView.Search.TYPED, List.of("")).getFirst());
		Suggested suggested = this.hands.suggest(reader.id(), this.places.of(reader, kind, params), blockId, actionId,
				typed.strip());
		List<Choice.Group> groups = (suggested instanceof Suggested.Offers offers)
				? this.markup.offers(offers.offers(), reader.id()) : List.of();
		model.addAttribute("list", list);
		model.addAttribute("groups", groups);
		model.addAttribute("any", groups.stream().anyMatch((group) -> !group.choices().isEmpty()));
		model.addAttribute("title", this.markup.say(reader.id(), "offers.title"));
		model.addAttribute("nothing", switch (suggested) {
			case Suggested.TooShort more -> this.markup.say(reader.id(), "offers.more", more.least());
			case Suggested.Offers none -> this.markup.say(reader.id(), "offers.none");
			case Suggested.Failed failed -> this.markup.say(reader.id(), "offers.failed", failed.reason());
		});
		return "workspace/offers :: offers";
	}

}
