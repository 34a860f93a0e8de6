package org.pandu.program.slack;

import java.time.ZoneId;
import java.util.List;

import com.slack.api.model.block.LayoutBlock;
import org.jspecify.annotations.Nullable;
import org.pandu.program.holiday.HolidayCalendar;
import org.pandu.program.holiday.HolidaySetting;
import org.pandu.program.holiday.Scope;
import org.pandu.slack.FormValues;
import org.pandu.slack.blocks.Choice;
import org.pandu.slack.blocks.Field;
import org.pandu.text.Words;

/**
 * The fields of the forms for holiday calendars.
 */
final class HolidayFields {

	static final String NAME = "name";

	static final String SCOPE = "scope";

	static final String COVERS = "covers";

	static final String LINES = "lines";

	static final String FILE = "file";

	/** Where the domain's refusals belong. */
	static final HolidaySetting.Fields FIELDS = new HolidaySetting.Fields(COVERS, LINES);

	private static final int LONGEST_COVERS = 200;

	/** As long as Slack lets a field be. */
	private static final int LONGEST_LINES = 3000;

	private HolidayFields() {
	}

	/**
	 * Name and scope.
	 * @param known the calendar as it is; {@code null} for a new one
	 */
	static List<LayoutBlock> about(@Nullable HolidayCalendar known, Words words) {
		Scope scope = (known != null) ? known.scope() : Scope.EVERYONE;
		return List.of(
				Field.of(NAME, words.of("program.holidays.field.name"))
					.line(words.of("program.holidays.example.name"), (known != null) ? known.name() : "",
							HolidayCalendar.LONGEST_NAME),
				Field.of(SCOPE, words.of("program.holidays.field.scope"))
					.hint(words.of("program.holidays.hint.scope"))
					.radio(List.of("PROGRAM", "UNIT", "ZONE")
						.stream()
						.map((kind) -> new Choice(kind, words.of("program.holidays.scope." + kind)))
						.toList(), scope.kind()),
				Field.of(COVERS, words.of("program.holidays.field.covers"))
					.mayBeEmpty()
					.line(words.of("program.holidays.example.covers"), scope.covers().orElse(""), LONGEST_COVERS));
	}

	/** Days as lines. */
	static LayoutBlock lines(Words words) {
		return Field.of(LINES, words.of("program.holidays.field.lines"))
			.mayBeEmpty()
			.hint(words.of("program.holidays.hint.lines"))
			.text(words.of("program.holidays.example.lines"), "", LONGEST_LINES);
	}

	/** Days as a file. */
	static LayoutBlock file(Words words) {
		return Field.of(FILE, words.of("program.holidays.field.file"))
			.mayBeEmpty()
			.hint(words.of("program.holidays.hint.file"))
			.file("ics");
	}

	/**
	 * The calendar's name.
	 * @throws UnfitField at the field, when there is none
	 */
	static String name(FormValues values) {
		return values.text(NAME).orElseThrow(() -> new UnfitField("program.holidays.no-name", NAME));
	}

	/**
	 * Whom the calendar holds for.
	 * @throws UnfitField at the field, when unit or zone is missing, too much or unknown
	 */
	static Scope scope(FormValues values) {
		String covers = values.text(COVERS).orElse("");
		return switch (values.option(SCOPE).orElse("PROGRAM")) {
			case "UNIT" -> {
				require(!covers.isEmpty(), "program.holidays.no-unit");
				yield new Scope.OfUnit(covers);
			}
			case "ZONE" -> {
				require(ZoneId.getAvailableZoneIds().contains(covers), "program.voice.unknown-zone");
				yield new Scope.InZone(ZoneId.of(covers));
			}
			default -> {
				require(covers.isEmpty(), "program.holidays.covers-too-much");
				yield Scope.EVERYONE;
			}
		};
	}

	private static void require(boolean fits, String otherwise) {
		if (!fits) {
			throw new UnfitField(otherwise, COVERS);
		}
	}

}
