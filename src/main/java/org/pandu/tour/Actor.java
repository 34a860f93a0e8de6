package org.pandu.tour;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.pandu.text.Languages;
import org.pandu.text.Texts;
import org.pandu.text.Words;
import org.pandu.workspace.acting.Hands;
import org.pandu.workspace.acting.Input;
import org.pandu.workspace.acting.Place;
import org.pandu.workspace.acting.Sent;
import org.pandu.workspace.state.Member;
import org.pandu.workspace.state.Message;
import org.pandu.workspace.state.View;
import org.pandu.workspace.state.Workspace;

/**
 * Someone who acts in the workspace. Buttons, forms and fields are found by their texts
 * in the person's language.
 */
final class Actor {

	private static final int MOST_TRIES = 5;

	private final World world;

	private final Member member;

	private final Words words;

	Actor(World world, Member member, Texts texts) {
		this.world = world;
		this.member = member;
		this.words = new Words(texts, Languages.of(member.locale()), ZoneId.of(member.zone()));
	}

	Member member() {
		return this.member;
	}

	ZoneId zone() {
		return this.words.zone();
	}

	String language() {
		return this.words.locale().getLanguage();
	}

	String says(String key, Object... namesAndValues) {
		return this.words.of(key, namesAndValues);
	}

	/**
	 * The same up to its first colon: what stands before figures and names.
	 */
	String saysFirst(String key, Object... namesAndValues) {
		return says(key, namesAndValues).split(":", 2)[0];
	}

	/**
	 * Types a command or message to the app.
	 */
	void types(String text) {
		typesIn(directMessages(), text);
	}

	void typesIn(String channel, String text) {
		taken(text, () -> hands().type(this.member.id(), channel, text));
	}

	/**
	 * Types a command in the person's language.
	 */
	void orders(String english, String indonesian) {
		types("/coach " + (this.words.locale().equals(Languages.INDONESIAN) ? indonesian : english));
	}

	/**
	 * Presses a button, or an entry of a menu, in the latest direct message that has it
	 * and mentions someone.
	 */
	void presses(String key, Actor about) {
		presses(key, about.member().id());
	}

	/**
	 * Presses a button in the latest direct message that has it.
	 */
	void presses(String key) {
		presses(key, "");
	}

	private void presses(String key, String mentioned) {
		String label = says(key);
		Found found = this.world.await("the button “%s” for %s".formatted(label, this.member.name()),
				() -> find(label, mentioned, Instant.MIN));
		taken(label,
				() -> hands().use(this.member.id(), found.place(), found.element().block(), found.element().action(),
						found.element().option(label).<Input>map(Input.Option::new).orElseGet(Input.None::new)));
	}

	/**
	 * Whether there is such a button in a message since a moment.
	 */
	boolean canPress(String key, Actor about, Instant since) {
		return find(says(key), about.member().id(), since).isPresent();
	}

	/**
	 * Whether there is such a button in any message.
	 */
	boolean canPress(String key) {
		return find(says(key), "", Instant.MIN).isPresent();
	}

	/**
	 * Waits for a form.
	 */
	Form sees(String titleKey, Object... namesAndValues) {
		return sees(says(titleKey, namesAndValues), Optional.empty());
	}

	/**
	 * Waits for another form, which may have the same title, over one.
	 */
	Form seesOver(Form below, String titleKey) {
		return sees(says(titleKey), Optional.of(below.id()));
	}

	private Form sees(String title, Optional<String> below) {
		View view = this.world.await("the form “%s” for %s".formatted(title, this.member.name()),
				() -> top().filter((one) -> one.content().at("/title/text").asString("").equals(title))
					.filter((one) -> !below.equals(Optional.of(one.id()))));
		return new Form(this, view.id());
	}

	Optional<View> top() {
		List<View> stack = state().modals(this.member.id());
		return stack.isEmpty() ? Optional.empty() : Optional.of(stack.getLast());
	}

	void closesForms() {
		top().ifPresent((view) -> hands().close(this.member.id(), view.id(), true));
	}

	void opensHome() {
		hands().openHome(this.member.id());
	}

	Hands hands() {
		return this.world.workspace().hands();
	}

	Workspace state() {
		return this.world.workspace().state();
	}

	/**
	 * Does something that the app must take. Where it was too slow for Slack's patience,
	 * the person tries again, as people do.
	 */
	void taken(String what, Supplier<Sent> action) {
		Sent sent = action.get();
		for (int again = 0; again < MOST_TRIES && sent instanceof Sent.Failed; again++) {
			this.world.settle();
			sent = action.get();
		}
		if (!(sent instanceof Sent.Taken)) {
			throw new WentWrong("%s: “%s” was answered with %s".formatted(this.member.name(), what, sent));
		}
	}

	private record Found(Place place, Screen.Element element) {

	}

	private Optional<Found> find(String label, String mentioned, Instant since) {
		return state().messages(directMessages())
			.reversed()
			.stream()
			.filter((message) -> !sentAt(message).isBefore(since))
			.filter((message) -> String.valueOf(message.blocks()).contains(mentioned))
			.flatMap((message) -> in(message, label).stream())
			.findFirst();
	}

	private static Instant sentAt(Message message) {
		return Instant.ofEpochSecond(Long.parseLong(message.ts().substring(0, message.ts().indexOf('.'))));
	}

	private static Optional<Found> in(Message message, String label) {
		return Screen.of(message.blocks())
			.offering(label)
			.map((element) -> new Found(new Place.InMessage(message.channel(), message.ts()), element));
	}

	private String directMessages() {
		return state().directWith(this.member.id()).id();
	}

}
