package org.pandu.testing;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.composition.OptionObject;
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
import org.pandu.id.PersonId;
import org.pandu.id.TeamId;
import org.pandu.slack.FormValues;
import org.pandu.slack.Modal;
import org.pandu.slack.UploadedFile;

/**
 * A form as a person has filled it in, beginning with its initial values. A field or an
 * option the form does not have can't be filled in; a required one can't be left empty.
 */
public final class Filled implements FormValues {

	private final TeamId team;

	private final Modal modal;

	private final Map<String, Object> values = new HashMap<>();

	private Filled(TeamId team, Modal modal) {
		this.team = team;
		this.modal = modal;
		modal.blocks()
			.stream()
			.filter(InputBlock.class::isInstance)
			.map(InputBlock.class::cast)
			.forEach((input) -> initial(input.getElement())
				.ifPresent((value) -> this.values.put(input.getBlockId(), value)));
	}

	public static Filled of(TeamId team, Modal modal) {
		return new Filled(team, modal);
	}

	/**
	 * The same answers in the form that came back: what was typed stays where the field
	 * is still there.
	 */
	public Filled in(Modal changed) {
		Filled next = new Filled(this.team, changed);
		this.values.forEach((field, value) -> {
			if (next.find(field).isPresent()) {
				next.values.put(field, value);
			}
		});
		return next;
	}

	public Filled type(String field, String text) {
		element(field, PlainTextInputElement.class);
		return put(field, text);
	}

	/**
	 * Chooses one option of a menu or a group, or ticks the given ones of a list.
	 */
	public Filled choose(String field, String... options) {
		List<String> known = options(element(field, BlockElement.class)).stream().map(OptionObject::getValue).toList();
		if (!known.containsAll(List.of(options))) {
			throw new AssertionError(field + " offers " + known + ", not " + Arrays.toString(options));
		}
		return put(field,
				(element(field, BlockElement.class) instanceof CheckboxesElement) ? List.of(options) : options[0]);
	}

	/**
	 * Chooses the last option of a menu or a group.
	 */
	public Filled chooseLast(String field) {
		return choose(field, options(element(field, BlockElement.class)).getLast().getValue());
	}

	public Filled choose(String field, PersonId... people) {
		List<String> users = Arrays.stream(people).map(PersonId::user).toList();
		return put(field,
				(element(field, BlockElement.class) instanceof MultiUsersSelectElement) ? users : users.getFirst());
	}

	public Filled choose(String field, LocalDate date) {
		element(field, DatePickerElement.class);
		return put(field, date);
	}

	public Filled choose(String field, LocalTime time) {
		element(field, TimePickerElement.class);
		return put(field, time);
	}

	public Filled pickChannel(String field, String channel) {
		element(field, ChannelsSelectElement.class);
		return put(field, channel);
	}

	/** Puts a file in. */
	public Filled attach(String field, UploadedFile file) {
		element(field, FileInputElement.class);
		return put(field, List.of(file));
	}

	public Filled empty(String field) {
		element(field, BlockElement.class);
		this.values.remove(field);
		return this;
	}

	public Modal modal() {
		return this.modal;
	}

	@Override
	public Optional<String> text(String field) {
		return get(field, String.class).map(String::strip).filter((text) -> !text.isEmpty());
	}

	@Override
	public Optional<LocalDate> date(String field) {
		return get(field, LocalDate.class);
	}

	@Override
	public Optional<LocalTime> time(String field) {
		return get(field, LocalTime.class);
	}

	@Override
	public Optional<String> option(String field) {
		return get(field, String.class);
	}

	@Override
	public List<String> options(String field) {
		return (this.values.get(field) instanceof List<?> chosen) ? chosen.stream().map(String::valueOf).toList()
				: List.of();
	}

	@Override
	public Optional<PersonId> person(String field) {
		return get(field, String.class).map((user) -> new PersonId(this.team, user));
	}

	@Override
	public List<PersonId> people(String field) {
		return options(field).stream().map((user) -> new PersonId(this.team, user)).toList();
	}

	@Override
	public List<UploadedFile> files(String field) {
		return (this.values.get(field) instanceof List<?> files) ? files.stream().map(UploadedFile.class::cast).toList()
				: List.of();
	}

	@Override
	public Optional<String> channel(String field) {
		return get(field, String.class);
	}

	private <T> Optional<T> get(String field, Class<T> type) {
		return Optional.ofNullable(this.values.get(field)).map(type::cast);
	}

	private Filled put(String field, Object value) {
		this.values.put(field, value);
		return this;
	}

	private Optional<InputBlock> find(String field) {
		return this.modal.blocks()
			.stream()
			.filter(InputBlock.class::isInstance)
			.map(InputBlock.class::cast)
			.filter((input) -> field.equals(input.getBlockId()))
			.findFirst();
	}

	private <T> T element(String field, Class<T> type) {
		return type
			.cast(find(field).orElseThrow(() -> new AssertionError("The form has no field " + field)).getElement());
	}

	static List<OptionObject> options(BlockElement element) {
		return switch (element) {
			case StaticSelectElement select -> select.getOptions();
			case RadioButtonsElement radio -> radio.getOptions();
			case CheckboxesElement boxes -> boxes.getOptions();
			default -> List.of();
		};
	}

	private static Optional<Object> initial(BlockElement element) {
		return Optional.ofNullable(switch (element) {
			case PlainTextInputElement text -> text.getInitialValue();
			case DatePickerElement date ->
				(date.getInitialDate() != null) ? LocalDate.parse(date.getInitialDate()) : null;
			case TimePickerElement time ->
				(time.getInitialTime() != null) ? LocalTime.parse(time.getInitialTime()) : null;
			case StaticSelectElement select -> value(select.getInitialOption());
			case RadioButtonsElement radio -> value(radio.getInitialOption());
			case CheckboxesElement boxes -> (boxes.getInitialOptions() != null)
					? boxes.getInitialOptions().stream().map(OptionObject::getValue).toList() : null;
			case UsersSelectElement user -> user.getInitialUser();
			case MultiUsersSelectElement users -> users.getInitialUsers();
			case ChannelsSelectElement channel -> channel.getInitialChannel();
			case FileInputElement file -> null;
			default -> throw new AssertionError("Not an input known here: " + element);
		});
	}

	private static String value(OptionObject option) {
		return (option != null) ? option.getValue() : null;
	}

}
