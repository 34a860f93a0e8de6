package org.pandu.journey;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.pandu.workspace.acting.Input;
import org.pandu.workspace.acting.Place;
import org.pandu.workspace.app.InstalledApp;
import org.pandu.workspace.app.Manifest;
import org.pandu.workspace.state.Message;
import org.pandu.workspace.state.StoredFile;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A message before a person's eyes, as it stands there now.
 */
final class MessageOnScreen {

	private final Journey journey;

	private final Acting person;

	private final String channel;

	private final String ts;

	MessageOnScreen(Journey journey, Acting person, String channel, String ts) {
		this.journey = journey;
		this.person = person;
		this.channel = channel;
		this.ts = ts;
	}

	/**
	 * All that is written in it.
	 */
	String text() {
		Message message = message();
		Blocks blocks = blocks();
		return (message.blocks() != null) ? blocks.text() : blocks.read(message.text());
	}

	/**
	 * What a notification says of it.
	 */
	String fallback() {
		return blocks().read(message().text());
	}

	/**
	 * Waits until it says something; it may have changed in place.
	 */
	MessageOnScreen shows(String... parts) {
		return awaits("in this message %s".formatted(List.of(parts)),
				() -> List.of(parts).stream().allMatch(text()::contains));
	}

	/**
	 * Makes sure that it does not say something, once all that is due was done.
	 */
	MessageOnScreen hides(String... parts) {
		this.journey.settle();
		assertThat(text()).doesNotContain(parts);
		return this;
	}

	MessageOnScreen offers(String... buttons) {
		return awaits("in this message the buttons %s".formatted(List.of(buttons)), () -> blocks().offer(buttons));
	}

	/**
	 * Waits until it says something else.
	 */
	MessageOnScreen differsFrom(String before) {
		return awaits("another text in this message", () -> !text().equals(before));
	}

	/**
	 * Waits until there is no button in it; it may have a menu.
	 */
	MessageOnScreen offersNothing() {
		return awaits("this message without a button",
				() -> blocks().elements().stream().allMatch((element) -> element.type().equals("overflow")));
	}

	Acting clicks(String name) {
		Blocks.Element element = blocks().called(name);
		Input input = element.type().equals("overflow") ? new Input.Option(Blocks.option(element, name))
				: new Input.None();
		this.person.assertTaken(this.journey.workspace()
			.hands()
			.use(this.person.member().id(), new Place.InMessage(this.channel, this.ts), element.blockId(),
					element.actionId(), input));
		return this.person;
	}

	/**
	 * The web page that an entry of a menu leads to.
	 */
	String leadsTo(String name) {
		return blocks().called(name)
			.json()
			.path("options")
			.valueStream()
			.filter((option) -> option.at("/text/text").asString().equals(name))
			.map((option) -> option.path("url").asString())
			.findFirst()
			.orElseThrow();
	}

	/**
	 * Chooses one of the app's shortcuts in the message's menu.
	 */
	Acting choosesShortcut(String name) {
		String callbackId = this.journey.workspace()
			.part(InstalledApp.class)
			.manifest()
			.shortcuts()
			.stream()
			.filter((shortcut) -> shortcut.onMessage() && shortcut.name().equals(name))
			.map(Manifest.Shortcut::callbackId)
			.findFirst()
			.orElseThrow(() -> new AssertionError("The manifest has no shortcut “%s” for messages".formatted(name)));
		this.person.assertTaken(this.journey.workspace()
			.hands()
			.messageShortcut(this.person.member().id(), new Place.InMessage(this.channel, this.ts), callbackId));
		return this.person;
	}

	/**
	 * Waits for a file in its thread that was not seen before.
	 * @return the file's text
	 */
	String threadGetsFile(String ending) {
		return new String(threadGetsContent(ending), StandardCharsets.UTF_8);
	}

	/**
	 * The same for a file that is no text.
	 */
	byte[] threadGetsContent(String ending) {
		StoredFile found = this.journey.await(this.person,
				"a new file %s in the thread of: %s".formatted(ending, text()),
				() -> this.journey.workspace()
					.state()
					.messages(this.channel)
					.stream()
					.filter((message) -> this.ts.equals(message.threadTs()))
					.filter(this.journey.expectations()::isNew)
					.flatMap((message) -> file(message, ending).stream())
					.findFirst());
		return found.content();
	}

	Message message() {
		return this.journey.workspace().state().message(this.channel, this.ts).orElseThrow();
	}

	private Optional<StoredFile> file(Message message, String ending) {
		List<StoredFile> files = message.files()
			.stream()
			.flatMap((id) -> this.journey.workspace().state().file(id).stream())
			.filter((file) -> file.name().endsWith(ending))
			.toList();
		if (files.isEmpty()) {
			return Optional.empty();
		}
		this.journey.expectations().saw(message);
		return Optional.of(files.getFirst());
	}

	private MessageOnScreen awaits(String what, BooleanSupplier there) {
		try {
			return this.journey.await(this.person, what,
					() -> there.getAsBoolean() ? Optional.of(this) : Optional.empty());
		}
		catch (AssertionError ex) {
			throw new AssertionError(
					"%s%nThe message: %s%nIt offers: %s".formatted(ex.getMessage(), text(), blocks().names()), ex);
		}
	}

	private Blocks blocks() {
		return new Blocks(message().blocks(), this.journey.workspace().state());
	}

}
