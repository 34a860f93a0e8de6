package org.pandu.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.pandu.id.PersonId;
import org.pandu.slack.ActionCall;
import org.pandu.slack.CommandCall;
import org.pandu.slack.MessageCall;
import org.pandu.slack.Modal;
import org.pandu.slack.OpenModal;
import org.pandu.slack.SubmissionCall;
import org.pandu.text.Words;

/**
 * Something a test did, with what came back. Like Slack's, its trigger serves once.
 */
final class TestCall implements CommandCall, ActionCall, SubmissionCall, MessageCall {

	private final PersonId actor;

	private final Words words;

	private final String value;

	private final Optional<OpenModal> modal;

	private final String arguments;

	private final List<PersonId> mentions;

	private final List<Modal> opened = new ArrayList<>();

	private final List<String> told = new ArrayList<>();

	TestCall(PersonId actor, Words words, String value, Optional<OpenModal> modal, String arguments,
			List<PersonId> mentions) {
		this.actor = actor;
		this.words = words;
		this.value = value;
		this.modal = modal;
		this.arguments = arguments;
		this.mentions = mentions;
	}

	@Override
	public PersonId actor() {
		return this.actor;
	}

	@Override
	public Words words() {
		return this.words;
	}

	@Override
	public void open(Modal shown) {
		if (!this.opened.isEmpty()) {
			throw new AssertionError("The trigger was used already");
		}
		this.opened.add(shown);
	}

	@Override
	public void openLater(String title, Supplier<Modal> modal) {
		open(modal.get());
	}

	@Override
	public void updateLater(String title, Supplier<Modal> modal) {
		update(modal.get());
	}

	@Override
	public void update(Modal shown) {
		if (this.modal.isEmpty()) {
			throw new IllegalStateException("The click did not come from a modal");
		}
		this.opened.add(shown);
	}

	@Override
	public void tell(String text) {
		this.told.add(text);
	}

	@Override
	public String value() {
		return this.value;
	}

	@Override
	public Optional<OpenModal> modal() {
		return this.modal;
	}

	@Override
	public OpenModal form() {
		return this.modal.orElseThrow();
	}

	@Override
	public String arguments() {
		return this.arguments;
	}

	@Override
	public List<PersonId> mentions() {
		return this.mentions;
	}

	@Override
	public Optional<PersonId> author() {
		return this.mentions.stream().findFirst();
	}

	@Override
	public String channel() {
		return "C0TEST";
	}

	List<Modal> opened() {
		return List.copyOf(this.opened);
	}

	List<String> told() {
		return List.copyOf(this.told);
	}

}
