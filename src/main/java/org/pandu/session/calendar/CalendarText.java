package org.pandu.session.calendar;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * An iCalendar object as bytes, in UTF-8.
 */
final class CalendarText {

	private CalendarText() {
	}

	/** What every object of Pandu's begins with. */
	static PropertyList header() {
		return new PropertyList().add(new ProdId("-//Pandu//Pandu//EN")).add(ImmutableVersion.VERSION_2_0);
	}

	/**
	 * Folds after writing: ical4j would fold between the halves of an emoji.
	 */
	static byte[] of(Calendar calendar) {
		StringWriter out = new StringWriter();
		try {
			new CalendarOutputter(false, Integer.MAX_VALUE).output(calendar, out);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return Folding.fold(out.toString()).getBytes(StandardCharsets.UTF_8);
	}

}
