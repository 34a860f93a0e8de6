package org.pandu.slack.bolt;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewState;
import org.jspecify.annotations.Nullable;
import org.pandu.id.PersonId;
import org.pandu.id.TeamId;
import org.pandu.slack.FormValues;
import org.pandu.slack.UploadedFile;

/**
 * The answers of a form, read from a view's state. Block and action id are the field's
 * name.
 */
final class StateValues implements FormValues {

	private final TeamId team;

	private final Map<String, Map<String, ViewState.Value>> values;

	StateValues(TeamId team, View view) {
		this.team = team;
		ViewState state = view.getState();
		this.values = (state != null && state.getValues() != null) ? state.getValues() : Map.of();
	}

	@Override
	public Optional<String> text(String field) {
		return value(field, ViewState.Value::getValue).map(String::strip).filter((text) -> !text.isEmpty());
	}

	@Override
	public Optional<LocalDate> date(String field) {
		return value(field, ViewState.Value::getSelectedDate).map(LocalDate::parse);
	}

	@Override
	public Optional<LocalTime> time(String field) {
		return value(field, ViewState.Value::getSelectedTime).map(LocalTime::parse);
	}

	@Override
	public Optional<String> option(String field) {
		return value(field, ViewState.Value::getSelectedOption).map(ViewState.SelectedOption::getValue);
	}

	@Override
	public List<String> options(String field) {
		return value(field, ViewState.Value::getSelectedOptions).orElse(List.of())
			.stream()
			.map(ViewState.SelectedOption::getValue)
			.toList();
	}

	@Override
	public Optional<PersonId> person(String field) {
		return value(field, ViewState.Value::getSelectedUser).map((user) -> new PersonId(this.team, user));
	}

	@Override
	public List<PersonId> people(String field) {
		return value(field, ViewState.Value::getSelectedUsers).orElse(List.of())
			.stream()
			.map((user) -> new PersonId(this.team, user))
			.toList();
	}

	@Override
	public List<UploadedFile> files(String field) {
		return value(field, ViewState.Value::getFiles).orElse(List.of())
			.stream()
			.map((file) -> new UploadedFile(file.getId(), String.valueOf(file.getName()),
					(file.getSize() != null) ? file.getSize() : 0, file.getUrlPrivateDownload()))
			.toList();
	}

	@Override
	public Optional<String> channel(String field) {
		return value(field, ViewState.Value::getSelectedChannel);
	}

	private <T> Optional<T> value(String field, Function<ViewState.Value, @Nullable T> part) {
		return Optional.ofNullable(this.values.get(field))
			.map((block) -> block.get(field))
			.map((value) -> part.apply(value))
			.filter(Objects::nonNull);
	}

}
