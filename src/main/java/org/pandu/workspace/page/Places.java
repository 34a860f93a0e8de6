package org.pandu.workspace.page;

import org.pandu.workspace.acting.Hands;
import org.pandu.workspace.acting.Place;
import org.pandu.workspace.page.markup.FormFields;
import org.pandu.workspace.state.View;
import org.pandu.workspace.state.Workspace;

import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/**
 * Where something stands that was used, as the page posts it.
 */
@Component
class Places {

	private final Hands hands;

	private final Workspace workspace;

	Places(Hands hands, Workspace workspace) {
		this.hands = hands;
		this.workspace = workspace;
	}

	/**
	 * The place. What was typed so far into a modal is entered, since it reaches the app
	 * with the click.
	 */
	Place of(Reader reader, String kind, MultiValueMap<String, String> params) {
		return switch (kind) {
			case "message" -> message(params);
			case "modal" -> modal(reader, params);
			case "home" -> new Place.OnHome();
			default -> throw new IllegalArgumentException("There is no place " + kind);
		};
	}

	static Place.InMessage message(MultiValueMap<String, String> params) {
		return new Place.InMessage(require(params, "channel"), require(params, "ts"));
	}

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
