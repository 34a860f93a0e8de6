package org.pandu.journey;

import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.pandu.workspace.acting.Input;
import org.pandu.workspace.acting.Place;
import org.pandu.workspace.state.View;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A person's Home tab, as it stands there now.
 */
final class HomeOnScreen {

	private final Journey journey;

	private final Acting person;

	HomeOnScreen(Journey journey, Acting person) {
		this.journey = journey;
		this.person = person;
	}

	HomeOnScreen shows(String... parts) {
		Awaitility.await().atMost(Journey.PATIENCE).untilAsserted(() -> assertThat(blocks().text()).contains(parts));
		return this;
	}

	HomeOnScreen hides(String... parts) {
		this.journey.settle();
		assertThat(blocks().text()).doesNotContain(parts);
		return this;
	}

	HomeOnScreen offers(String... buttons) {
		Awaitility.await().atMost(Journey.PATIENCE).untilAsserted(() -> {
			for (String button : buttons) {
				assertThat(blocks().names()).contains(button);
			}
		});
		return this;
	}

	Acting clicks(String name) {
		offers(name);
		Blocks.Element element = blocks().called(name);
		Input input = element.type().equals("overflow") ? new Input.Option(Blocks.option(element, name))
				: new Input.None();
		Acting.assertTaken(this.journey.workspace()
			.hands()
			.use(this.person.member().id(), new Place.OnHome(), element.blockId(), element.actionId(), input));
		return this.person;
	}

	private Blocks blocks() {
		@Nullable JsonNode blocks = this.journey.workspace()
			.state()
			.home(this.person.member().id())
			.map(View::content)
			.map((content) -> content.path("blocks"))
			.orElse(null);
		return new Blocks(blocks, this.journey.workspace().state());
	}

}
