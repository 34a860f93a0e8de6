package org.pandu.tour;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.pandu.workspace.acting.Input;
import org.pandu.workspace.acting.Place;
import org.pandu.workspace.acting.Sent;
import org.pandu.workspace.state.View;

/**
 * An open form that someone fills. Fields are named by the keys of their labels.
 */
final class Form {

	private final Actor actor;

	private final String id;

	private final Map<String, Map<String, Input>> entered = new HashMap<>();

	Form(Actor actor, String id) {
		this.actor = actor;
		this.id = id;
	}

	String id() {
		return this.id;
	}

	Form text(String key, String text) {
		return enter(key, new Input.Text(text));
	}

	Form day(String key, LocalDate day) {
		return enter(key, new Input.Date(day.toString()));
	}

	Form time(String key, LocalTime time) {
		return enter(key, new Input.Time(DateTimeFormatter.ofPattern("HH:mm").format(time)));
	}

	Form person(String key, String id) {
		return enter(key, new Input.Person(id));
	}

	Form people(String key, List<String> ids) {
		return enter(key, new Input.People(ids));
	}

	Form channel(String key, String id) {
		return enter(key, new Input.Channel(id));
	}

	/** Chooses the option with this text. */
	Form option(String key, String optionKey, Object... namesAndValues) {
		String text = this.actor.says(optionKey, namesAndValues);
		return enter(key, new Input.Option(
				field(key).option(text).orElseThrow(() -> new WentWrong("There is no option “" + text + "”"))));
	}

	/** Chooses the first option that is offered. */
	Form firstOption(String key) {
		return enter(key, new Input.Option(field(key).firstOption().orElseThrow()));
	}

	/** Ticks the first box. */
	Form tick(String key) {
		return enter(key, new Input.Options(List.of(field(key).firstOption().orElseThrow())));
	}

	boolean has(String key) {
		return screen().find(this.actor.says(key)).isPresent();
	}

	/** The day or time that stands in a field. */
	Optional<String> value(String key, String name) {
		Screen.Element field = field(key);
		String value = view().state().path(field.block()).path(field.action()).path(name).asString("");
		return value.isEmpty() ? Optional.empty() : Optional.of(value);
	}

	/**
	 * Sends it off.
	 */
	void submit() {
		// It may have been taken though the answer came too late.
		this.actor.taken(words(), () -> isOpen() ? send() : new Sent.Taken());
	}

	private Sent send() {
		return this.actor.hands().submit(this.actor.member().id(), this.id, this.entered);
	}

	/**
	 * Whether it is still open.
	 */
	boolean isOpen() {
		return this.actor.state().modal(this.id).isPresent();
	}

	/** What is written in it, for a message that says what went wrong. */
	String words() {
		return screen().elements().stream().map(Screen.Element::label).toList() + " "
				+ view().content().path("blocks").path(0).at("/text/text").asString("");
	}

	/** Presses a button in it. */
	void press(String key) {
		use(field(key), new Input.None());
	}

	/** Presses a button beside a text that contains some words. */
	void pressBeside(String words, String key) {
		String label = this.actor.says(key);
		use(screen().beside(words)
			.filter((element) -> element.label().equals(label))
			.orElseThrow(() -> new WentWrong("There is no “%s” beside “%s”".formatted(label, words))),
				new Input.None());
	}

	/** Chooses the option with this text in each menu that has it. */
	Form optionEverywhere(String optionKey) {
		String text = this.actor.says(optionKey);
		screen().elements()
			.forEach((element) -> element.option(text)
				.ifPresent((value) -> this.entered.computeIfAbsent(element.block(), (block) -> new HashMap<>())
					.put(element.action(), new Input.Option(value))));
		return this;
	}

	/** Chooses in a menu that acts at once, by the entry's text. */
	void chooseAtOnce(String optionKey) {
		String text = this.actor.says(optionKey);
		Screen.Element menu = screen().offering(text)
			.orElseThrow(() -> new WentWrong("There is no entry “" + text + "”"));
		use(menu, new Input.Option(menu.option(text).orElseThrow()));
	}

	/** Picks a person in a menu that acts at once. */
	void pick(String key, String person) {
		use(field(key), new Input.Person(person));
	}

	private void use(Screen.Element element, Input input) {
		this.actor.taken(element.label(), () -> this.actor.hands()
			.use(this.actor.member().id(), new Place.InModal(this.id), element.block(), element.action(), input));
	}

	private Form enter(String key, Input input) {
		Screen.Element field = field(key);
		this.entered.computeIfAbsent(field.block(), (block) -> new HashMap<>()).put(field.action(), input);
		return this;
	}

	private Screen.Element field(String key) {
		String label = this.actor.says(key);
		return screen().find(label)
			.orElseThrow(() -> new WentWrong("There is no “%s” in %s".formatted(label, screen().elements())));
	}

	private Screen screen() {
		return Screen.of(view().content().path("blocks"));
	}

	private View view() {
		return this.actor.state().modal(this.id).orElseThrow(() -> new WentWrong("The form is closed"));
	}

}
