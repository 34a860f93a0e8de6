package org.pandu.journey;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.pandu.workspace.acting.Input;
import org.pandu.workspace.acting.Place;
import org.pandu.workspace.acting.Sent;
import org.pandu.workspace.state.View;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A modal before a person's eyes. Fields are found by their labels, options by theirs,
 * people by their first names.
 */
final class ModalOnScreen {

	private final Journey journey;

	private final Acting person;

	private final String viewId;

	private final Map<String, Map<String, Input>> entered = new HashMap<>();

	ModalOnScreen(Journey journey, Acting person, String viewId) {
		this.journey = journey;
		this.person = person;
		this.viewId = viewId;
	}

	static String title(View view) {
		return view.content().at("/title/text").asString("");
	}

	ModalOnScreen shows(String... parts) {
		assertThat(blocks().text()).contains(parts);
		return this;
	}

	ModalOnScreen hides(String... parts) {
		assertThat(blocks().text()).doesNotContain(parts);
		return this;
	}

	/** Waits until it shows something that is filled in later. */
	ModalOnScreen comesToShow(String... parts) {
		return this.journey.await(this.person, "a modal with “%s”".formatted(String.join("”, “", parts)),
				() -> Stream.of(parts).allMatch(text()::contains) ? Optional.of(this) : Optional.empty());
	}

	/** All that is written in it. */
	String text() {
		return blocks().text();
	}

	/** Types into a field. */
	ModalOnScreen fills(String label, String text) {
		return enters(label, new Input.Text(text));
	}

	/** Chooses one option. */
	ModalOnScreen chooses(String label, String option) {
		return enters(label, new Input.Option(Blocks.option(blocks().called(label), option)));
	}

	/** Chooses the first option whose label has this part. */
	ModalOnScreen choosesPart(String label, String part) {
		Blocks.Element element = blocks().called(label);
		return enters(label,
				new Input.Option(element.json()
					.path("options")
					.valueStream()
					.filter((option) -> option.at("/text/text").asString("").contains(part))
					.findFirst()
					.orElseThrow(() -> new AssertionError("No option with “" + part + "” in " + element.json()))
					.path("value")
					.asString()));
	}

	/** Ticks exactly these boxes. */
	ModalOnScreen ticks(String label, String... options) {
		Blocks.Element element = blocks().called(label);
		return enters(label,
				new Input.Options(Stream.of(options).map((option) -> Blocks.option(element, option)).toList()));
	}

	ModalOnScreen picks(String label, LocalDate date) {
		return enters(label, new Input.Date(date.toString()));
	}

	ModalOnScreen picks(String label, LocalTime time) {
		return enters(label, new Input.Time(DateTimeFormatter.ofPattern("HH:mm").format(time)));
	}

	/** Picks one person. */
	ModalOnScreen picks(String label, String firstName) {
		return enters(label, new Input.Person(this.journey.member(firstName).id()));
	}

	/** Picks exactly these people. */
	ModalOnScreen picksAll(String label, String... firstNames) {
		return enters(label,
				new Input.People(Stream.of(firstNames).map((name) -> this.journey.member(name).id()).toList()));
	}

	/** Picks a channel. */
	ModalOnScreen picksChannel(String label, String name) {
		return enters(label,
				new Input.Channel(this.journey.workspace()
					.state()
					.conversations()
					.stream()
					.filter((conversation) -> conversation.name().equals(name))
					.findFirst()
					.orElseThrow()
					.id()));
	}

	/** Puts a file into a field. */
	ModalOnScreen attaches(String label, String name, String content) {
		this.person.assertTaken(attach(label, name, content));
		return this;
	}

	/** Tries to, and the client itself does not take it. */
	ModalOnScreen cannotAttach(String label, String name, String content, String words) {
		Sent sent = attach(label, name, content);
		assertThat(sent).isInstanceOf(Sent.Refused.class);
		assertThat(((Sent.Refused) sent).byBlock().get(blocks().called(label).blockId())).contains(words);
		return this;
	}

	/** Takes the files out of a field. */
	ModalOnScreen detaches(String label) {
		Blocks.Element element = blocks().called(label);
		this.journey.workspace()
			.hands()
			.enter(this.person.member().id(), this.viewId,
					Map.of(element.blockId(), Map.of(element.actionId(), new Input.None())));
		return this;
	}

	/** Empties a field. */
	ModalOnScreen clears(String label) {
		return enters(label, new Input.None());
	}

	/**
	 * Sends the form off, and it is taken.
	 */
	Acting submits() {
		this.person.assertTaken(send());
		return this.person;
	}

	/**
	 * Sends the form off, and it comes back with words at one field. What was entered
	 * stays.
	 */
	ModalOnScreen isRefusedAt(String label, String... parts) {
		Sent sent = send();
		assertThat(sent).as(() -> "how the app answered. " + screen()).isInstanceOf(Sent.Refused.class);
		Map<String, String> byBlock = ((Sent.Refused) sent).byBlock();
		String block = blocks().called(label).blockId();
		assertThat(byBlock).containsOnlyKeys(block);
		assertThat(byBlock.get(block)).contains(parts);
		assertThat(this.person.topModal().map(View::id)).contains(this.viewId);
		return this;
	}

	/**
	 * Sends the form off, whatever comes of it.
	 */
	Sent send() {
		return this.journey.workspace().hands().submit(this.person.member().id(), this.viewId, this.entered);
	}

	/**
	 * Clicks a button in it.
	 */
	Acting clicks(String name) {
		return clicks(blocks().called(name), name);
	}

	/**
	 * Clicks a button, or an option of a menu, that stands beside some words.
	 */
	Acting clicksBeside(String words, String name) {
		return clicks(blocks().called(name, words), name);
	}

	private Acting clicks(Blocks.Element clicked, String name) {
		return uses(clicked, (element) -> element.type().equals("overflow")
				? new Input.Option(Blocks.option(element, name)) : new Input.None());
	}

	/**
	 * Picks a person in a menu that acts at once.
	 */
	Acting choosesPerson(String name, String firstName) {
		return uses(blocks().called(name), (element) -> new Input.Person(this.journey.member(firstName).id()));
	}

	/**
	 * Chooses in a menu that acts at once.
	 */
	Acting choosesAtOnce(String name, String option) {
		return uses(blocks().called(name), (element) -> new Input.Option(Blocks.option(element, option)));
	}

	Acting closes() {
		this.person.assertTaken(this.journey.workspace().hands().close(this.person.member().id(), this.viewId, false));
		return this.person;
	}

	Acting closesAll() {
		this.person.assertTaken(this.journey.workspace().hands().close(this.person.member().id(), this.viewId, true));
		return this.person;
	}

	List<String> labels() {
		return blocks().elements().stream().map((element) -> element.names().getFirst()).toList();
	}

	/**
	 * What stands in a field: its text, day, time, or the label of the chosen option.
	 */
	String valueOf(String label) {
		Blocks.Element element = blocks().called(label);
		String state = view().state().path(element.blockId()).path(element.actionId()).toString();
		return state.isEmpty() ? element.json().toString() : state;
	}

	private Acting uses(Blocks.Element element, Function<Blocks.Element, Input> input) {
		this.journey.workspace().hands().enter(this.person.member().id(), this.viewId, this.entered);
		this.person.assertTaken(this.journey.workspace()
			.hands()
			.use(this.person.member().id(), new Place.InModal(this.viewId), element.blockId(), element.actionId(),
					input.apply(element)));
		return this.person;
	}

	private Sent attach(String label, String name, String content) {
		Blocks.Element element = blocks().called(label);
		return this.journey.workspace()
			.hands()
			.attach(this.person.member().id(), this.viewId, element.blockId(), element.actionId(), name,
					content.getBytes(StandardCharsets.UTF_8));
	}

	private ModalOnScreen enters(String label, Input input) {
		Blocks.Element element = blocks().called(label);
		this.entered.computeIfAbsent(element.blockId(), (id) -> new HashMap<>()).put(element.actionId(), input);
		return this;
	}

	private View view() {
		return this.journey.workspace()
			.state()
			.modal(this.viewId)
			.orElseThrow(() -> new AssertionError("The modal is closed. " + screen()));
	}

	private Screen screen() {
		return new Screen(this.journey, this.person.member());
	}

	private Blocks blocks() {
		return new Blocks(view().content().path("blocks"), this.journey.workspace().state());
	}

}
