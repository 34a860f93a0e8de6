package org.pandu.journey;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import org.pandu.text.Languages;
import org.pandu.text.Texts;
import org.pandu.text.Words;
import org.pandu.workspace.acting.Sent;
import org.pandu.workspace.app.InstalledApp;
import org.pandu.workspace.app.Manifest;
import org.pandu.workspace.state.Conversation;
import org.pandu.workspace.state.Member;
import org.pandu.workspace.state.Message;
import org.pandu.workspace.state.View;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A person at the keyboard.
 */
final class Acting {

	private static final Texts TEXTS = new Texts();

	private final Journey journey;

	private final Member member;

	Acting(Journey journey, Member member) {
		this.journey = journey;
		this.member = member;
	}

	/** What was typed and is to be sent somewhere. */
	interface Typed {

		/** Sends it in a channel. */
		Acting inChannel(String name);

		/** Sends it to the app. */
		Acting toPandu();

	}

	/**
	 * Types a message or a command.
	 */
	Typed types(String text) {
		return new Typed() {

			@Override
			public Acting inChannel(String name) {
				return send(channel(name));
			}

			@Override
			public Acting toPandu() {
				return send(directMessages());
			}

			private Acting send(String channel) {
				assertTaken(Acting.this.journey.workspace().hands().type(Acting.this.member.id(), channel, text));
				return Acting.this;
			}

		};
	}

	/**
	 * Waits for a modal with this title on top, worked out, and looks at it.
	 */
	ModalOnScreen seesModal(String title) {
		return seesModal(title, false);
	}

	/**
	 * Waits for a modal with this title on top whose content is not there yet.
	 */
	ModalOnScreen waitsForModal(String title) {
		return seesModal(title, true);
	}

	private ModalOnScreen seesModal(String title, boolean waiting) {
		return this.journey.await(this, "the modal “%s”".formatted(title),
				() -> topModal().filter((modal) -> ModalOnScreen.title(modal).equals(title))
					.map((modal) -> new ModalOnScreen(this.journey, this, modal.id()))
					.filter((modal) -> modal.text().contains(says("slack.waiting")) == waiting));
	}

	/**
	 * Makes sure that no modal is open.
	 */
	Acting seesNoModal() {
		return this.journey.await(this, "no modal", () -> topModal().isEmpty() ? Optional.of(this) : Optional.empty());
	}

	/**
	 * Waits for a direct message from the app that is new, and looks at it.
	 * @param parts what is written in it
	 */
	MessageOnScreen receives(String... parts) {
		return find(directMessages(), true, false, parts);
	}

	/**
	 * Waits for words from the app that only this person sees, in a channel.
	 */
	MessageOnScreen isToldIn(String channel, String... parts) {
		return find(channel(channel), true, true, parts);
	}

	/**
	 * Waits until the app answers a click in its direct messages with words that only
	 * this person sees.
	 */
	MessageOnScreen isTold(String part) {
		return find(directMessages(), true, true, part);
	}

	/**
	 * Looks again at a direct message of the app.
	 */
	MessageOnScreen sees(String... parts) {
		return find(directMessages(), false, false, parts);
	}

	/**
	 * Waits for a message to everyone in a channel.
	 */
	MessageOnScreen readsInChannel(String channel, String... parts) {
		return find(channel(channel), true, false, parts);
	}

	/**
	 * Makes sure that there is no direct message from the app that was not looked at yet.
	 */
	Acting receivesNothing() {
		this.journey.settle();
		assertThat(candidates(directMessages(), true, false).stream().map(MessageOnScreen::text))
			.as(() -> "new messages. " + new Screen(this.journey, this.member))
			.isEmpty();
		return this;
	}

	/**
	 * How many direct messages the app has sent so far, those in threads and those only
	 * visible to this person aside.
	 */
	long messagesSoFar() {
		this.journey.settle();
		return candidates(directMessages(), false, false).stream()
			.filter((message) -> message.message().threadTs() == null)
			.count();
	}

	/**
	 * Types a command in the language this person speaks.
	 */
	Typed orders(String english, String indonesian) {
		return types("/coach " + either(english, indonesian));
	}

	/**
	 * Words in the language this person speaks.
	 */
	String either(String english, String indonesian) {
		return words().locale().equals(Languages.INDONESIAN) ? indonesian : english;
	}

	HomeOnScreen opensHome() {
		assertTaken(this.journey.workspace().hands().openHome(this.member.id()));
		this.journey.settle();
		return new HomeOnScreen(this.journey, this);
	}

	/**
	 * Starts one of the app's global shortcuts.
	 */
	Acting startsShortcut(String name) {
		String callbackId = this.journey.workspace()
			.part(InstalledApp.class)
			.manifest()
			.shortcuts()
			.stream()
			.filter((shortcut) -> !shortcut.onMessage() && shortcut.name().equals(name))
			.map(Manifest.Shortcut::callbackId)
			.findFirst()
			.orElseThrow(() -> new AssertionError("The manifest has no global shortcut “%s”".formatted(name)));
		assertTaken(this.journey.workspace().hands().shortcut(this.member.id(), callbackId));
		return this;
	}

	/** Where something is to be clicked. */
	interface Clicked {

		/** In the direct message that holds these words. */
		Acting inMessageContaining(String part);

		/** On the Home tab. */
		Acting onHome();

	}

	/**
	 * Clicks a button by its text.
	 */
	Clicked clicks(String button) {
		return new Clicked() {

			@Override
			public Acting inMessageContaining(String part) {
				sees(part).clicks(button);
				return Acting.this;
			}

			@Override
			public Acting onHome() {
				new HomeOnScreen(Acting.this.journey, Acting.this).clicks(button);
				return Acting.this;
			}

		};
	}

	Member member() {
		return this.member;
	}

	/**
	 * A text of the catalogues as this person reads it, in the language and zone Slack
	 * says. For journeys that are walked in either language.
	 */
	String says(String key, Object... namesAndValues) {
		return new Blocks(null, this.journey.workspace().state()).read(words().of(key, namesAndValues));
	}

	Words words() {
		return new Words(TEXTS, Languages.of(this.member.locale()), ZoneId.of(this.member.zone()));
	}

	Optional<View> topModal() {
		List<View> stack = this.journey.workspace().state().modals(this.member.id());
		return stack.isEmpty() ? Optional.empty() : Optional.of(stack.getLast());
	}

	void assertTaken(Sent sent) {
		assertThat(sent).as(() -> "how the app answered. " + new Screen(this.journey, this.member))
			.isEqualTo(new Sent.Taken());
	}

	private String directMessages() {
		return this.journey.workspace().state().directWith(this.member.id()).id();
	}

	private String channel(String name) {
		return this.journey.workspace()
			.state()
			.conversations()
			.stream()
			.filter((conversation) -> conversation.name().equals(name))
			.map(Conversation::id)
			.findFirst()
			.orElseThrow();
	}

	private MessageOnScreen find(String channel, boolean mustBeNew, boolean onlyForMe, String... parts) {
		String what = "%s%s message with %s".formatted(mustBeNew ? "a new" : "a",
				onlyForMe ? " only visible to this person," : "", List.of(parts));
		MessageOnScreen found = this.journey.await(this, what,
				() -> candidates(channel, mustBeNew, onlyForMe).stream()
					.filter((message) -> List.of(parts).stream().allMatch(message.text()::contains))
					.findFirst());
		this.journey.expectations().saw(found.message());
		return found;
	}

	private List<MessageOnScreen> candidates(String channel, boolean mustBeNew, boolean onlyForMe) {
		List<Message> messages = this.journey.workspace()
			.state()
			.messages(channel)
			.stream()
			.filter((message) -> !message.author().equals(this.member.id()))
			.filter((message) -> !mustBeNew || this.journey.expectations().isNew(message))
			.filter((message) -> onlyForMe ? this.member.id().equals(message.onlyFor()) : message.onlyFor() == null)
			.toList();
		return (mustBeNew ? messages : messages.reversed()).stream()
			.map((message) -> new MessageOnScreen(this.journey, this, message.channel(), message.ts()))
			.toList();
	}

}
