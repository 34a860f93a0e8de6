package org.pandu.session.activity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.pandu.pairing.Role;
import org.pandu.session.activity.Activity.Entry;
import org.pandu.session.activity.Activity.Total;
import org.pandu.text.Words;

/**
 * An activity record as PDF.
 */
final class ActivityPdf {

	private static final float TITLE = 18;

	private static final float NORMAL = 10.5f;

	private static final List<Float> SESSION = List.of(0.07f, 0.57f, 0.18f, 0.18f);

	private static final List<Float> TOTAL = List.of(0.4f, 0.2f, 0.2f, 0.2f);

	private final Activity activity;

	private final Words words;

	private ActivityPdf(Activity activity, Words words) {
		this.activity = activity;
		this.words = words;
	}

	/**
	 * Writes it.
	 * @param name whose record it is
	 * @param at when it is made
	 */
	static byte[] of(Activity activity, String name, Instant at, Words words) {
		return new ActivityPdf(activity, words).write(name, at);
	}

	private byte[] write(String name, Instant at) {
		String title = this.words.of("activity.title");
		try (Sheet sheet = new Sheet(title, this.words.locale().toLanguageTag())) {
			sheet.text(title, TITLE);
			sheet.space(6);
			sheet.text(this.words.of("activity.of", "person", name), NORMAL + 2);
			sheet.text(this.words.of("activity.period", "from", this.activity.period().from(), "to",
					this.activity.period().to()), NORMAL);
			sheet.space(10);
			totals(sheet);
			sheet.space(16);
			sessions(sheet);
			sheet.space(10);
			sheet.text(this.words.of("activity.what"), NORMAL - 1);
			sheet.text(this.words.of("activity.made", "when", at), NORMAL - 1);
			return sheet
				.finish((page, pages) -> this.words.of("activity.page", "person", name, "page", page, "pages", pages));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void totals(Sheet sheet) throws IOException {
		sheet.row(List.of(this.words.of("activity.column.role"), this.words.of("activity.column.sessions"),
				this.words.of("activity.column.hours"), learningHeading()), TOTAL, NORMAL);
		for (Map.Entry<Role, Total> role : this.activity.byRole().entrySet()) {
			total(sheet, role(role.getKey()), role.getValue());
		}
		total(sheet, this.words.of("activity.together"), this.activity.total());
		Integer minutes = this.activity.minutesPerLearningHour();
		if (minutes != null) {
			sheet.space(6);
			sheet.text(this.words.of("activity.rate", "minutes", minutes), NORMAL - 1);
		}
	}

	private void total(Sheet sheet, String what, Total total) throws IOException {
		Object learning = this.activity.learningHours(total);
		sheet.row(List.of(what, this.words.of("activity.number", "number", total.sessions()),
				this.words.of("activity.number", "number", total.hours()),
				(learning != null) ? this.words.of("activity.number", "number", learning) : ""), TOTAL, NORMAL);
	}

	private String learningHeading() {
		@Nullable Integer minutes = this.activity.minutesPerLearningHour();
		return (minutes != null) ? this.words.of("activity.column.learning") : "";
	}

	private void sessions(Sheet sheet) throws IOException {
		if (this.activity.entries().isEmpty()) {
			sheet.text(this.words.of("activity.none"), NORMAL);
			return;
		}
		sheet.head(
				List.of(this.words.of("activity.column.number"), this.words.of("activity.column.when"),
						this.words.of("activity.column.role"), this.words.of("activity.column.length")),
				SESSION, NORMAL);
		int number = 1;
		for (Entry entry : this.activity.entries()) {
			sheet.row(List.of(Integer.toString(number), this.words.range(entry.from(), entry.to()), role(entry.role()),
					this.words.length(entry.length())), SESSION, NORMAL - 1);
			number++;
		}
		sheet.endTable();
	}

	private String role(Role role) {
		return this.words.of("activity.role", "role", role.name());
	}

}
