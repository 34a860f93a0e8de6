package org.pandu.slack.blocks;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ChannelsSelectElement;
import com.slack.api.model.block.element.CheckboxesElement;
import com.slack.api.model.block.element.DatePickerElement;
import com.slack.api.model.block.element.FileInputElement;
import com.slack.api.model.block.element.MultiUsersSelectElement;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.block.element.RadioButtonsElement;
import com.slack.api.model.block.element.StaticSelectElement;
import com.slack.api.model.block.element.TimePickerElement;
import com.slack.api.model.block.element.UsersSelectElement;
import org.jspecify.annotations.Nullable;

/**
 * An input of a form. Its name is both block id and action id, so that an error finds its
 * place and what was typed stays when the form comes back.
 *
 * @param name the field's name; one constant, used by the form's parser too
 * @param label what people see
 * @param hint what a good answer looks like; {@code null} for none
 * @param optional whether it may stay empty
 */
public record Field(String name, String label, @Nullable String hint, boolean optional) {

	public static Field of(String name, String label) {
		return new Field(name, label, null, false);
	}

	/**
	 * The same input, which may stay empty.
	 */
	public Field mayBeEmpty() {
		return new Field(this.name, this.label, this.hint, true);
	}

	public Field hint(String text) {
		return new Field(this.name, this.label, text, this.optional);
	}

	/** One line of text. */
	public InputBlock line(String placeholder, String initial, int most) {
		return text(placeholder, initial, most, false);
	}

	/** Several lines of text. */
	public InputBlock text(String placeholder, String initial, int most) {
		return text(placeholder, initial, most, true);
	}

	public InputBlock date(@Nullable LocalDate initial) {
		return block(DatePickerElement.builder()
			.actionId(this.name)
			.initialDate((initial != null) ? initial.toString() : null)
			.build());
	}

	/** A time of day, read in a zone. */
	public InputBlock time(@Nullable LocalTime initial, ZoneId zone) {
		return block(TimePickerElement.builder()
			.actionId(this.name)
			.initialTime((initial != null) ? DateTimeFormatter.ofPattern("HH:mm").format(initial) : null)
			.timezone(zone.getId())
			.build());
	}

	/** A menu of at most 100 choices. */
	public InputBlock select(List<Choice> choices, @Nullable String initial) {
		return block(StaticSelectElement.builder()
			.actionId(this.name)
			.options(Pieces.options(choices))
			.initialOption(initially(choices, initial).map(Pieces::option).orElse(null))
			.build());
	}

	/**
	 * A menu of at most 100 choices that also acts as soon as something is chosen; its
	 * action id is the field's name.
	 */
	public InputBlock actingSelect(List<Choice> choices, @Nullable String initial) {
		InputBlock input = select(choices, initial);
		input.setDispatchAction(true);
		return input;
	}

	/** At most ten choices, all seen at once. */
	public InputBlock radio(List<Choice> choices, @Nullable String initial) {
		return block(RadioButtonsElement.builder()
			.actionId(this.name)
			.options(Pieces.options(choices))
			.initialOption(initially(choices, initial).map(Pieces::option).orElse(null))
			.build());
	}

	/** At most ten choices, of which several may be taken. */
	public InputBlock checkboxes(List<Choice> choices, Set<String> initial) {
		List<Choice> chosen = choices.stream().filter((choice) -> initial.contains(choice.value())).toList();
		return block(CheckboxesElement.builder()
			.actionId(this.name)
			.options(Pieces.options(choices))
			.initialOptions(chosen.isEmpty() ? null : Pieces.options(chosen))
			.build());
	}

	public InputBlock person(@Nullable String initialUser) {
		return block(UsersSelectElement.builder().actionId(this.name).initialUser(initialUser).build());
	}

	public InputBlock people(List<String> initialUsers) {
		return people(initialUsers, null);
	}

	/** At most so many people. */
	public InputBlock people(List<String> initialUsers, @Nullable Integer most) {
		return block(MultiUsersSelectElement.builder()
			.actionId(this.name)
			.maxSelectedItems(most)
			.initialUsers(initialUsers.isEmpty() ? null : initialUsers)
			.build());
	}

	public InputBlock channel(@Nullable String initialChannel) {
		return block(ChannelsSelectElement.builder().actionId(this.name).initialChannel(initialChannel).build());
	}

	/** One file with one of these endings. */
	public InputBlock file(String... endings) {
		return block(FileInputElement.builder().actionId(this.name).filetypes(List.of(endings)).maxFiles(1).build());
	}

	private InputBlock text(String placeholder, String initial, int most, boolean multiline) {
		return block(PlainTextInputElement.builder()
			.actionId(this.name)
			.multiline(multiline)
			.maxLength(most)
			.placeholder(placeholder.isEmpty() ? null : Pieces.plain(placeholder, 150))
			.initialValue(initial.isEmpty() ? null : initial)
			.build());
	}

	private InputBlock block(BlockElement element) {
		return InputBlock.builder()
			.blockId(this.name)
			.label(Pieces.plain(this.label, 2000))
			.hint((this.hint != null) ? Pieces.plain(this.hint, 2000) : null)
			.optional(this.optional)
			.element(element)
			.build();
	}

	private static Optional<Choice> initially(List<Choice> choices, @Nullable String value) {
		return choices.stream().filter((choice) -> choice.value().equals(value)).findFirst();
	}

}
