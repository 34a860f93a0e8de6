package org.pandu.journey;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

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
		String what = "a Home tab with " + List.of(parts);
		return awaits(what, () -> List.of(parts).stream().allMatch(blocks().text()::contains));
	}

	HomeOnScreen hides(String... parts) {
		this.journey.settle();
		assertThat(blocks().text()).doesNotContain(parts);
		return this;
	}

	HomeOnScreen offers(String... buttons) {
		return awaits("a Home tab offering " + List.of(buttons), () -> blocks().offer(buttons));
	}

	Acting clicks(String name) {
		offers(name);
		Blocks.Element element = blocks().called(name);
		Input input = element.type().equals("overflow") ? new Input.Option(Blocks.option(element, name))
				: new Input.None();
		this.person.assertTaken(this.journey.workspace()
			.hands()
			.use(this.person.member().id(), new Place.OnHome(), element.blockId(), element.actionId(), input));
		return this.person;
	}

	private HomeOnScreen awaits(String what, BooleanSupplier there) {
		try {
			return this.journey.await(this.person, what,
					() -> there.getAsBoolean() ? Optional.of(this) : Optional.empty());
		}
		catch (AssertionError ex) {
			throw new AssertionError(
					"%s%nThe Home tab: %s%nIt offers: %s".formatted(ex.getMessage(), blocks().text(), blocks().names()),
					ex);
		}
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
