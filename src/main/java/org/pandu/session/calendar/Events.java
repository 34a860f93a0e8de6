package org.pandu.session.calendar;

import java.time.Instant;

import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableClazz;
import org.pandu.session.SessionId;

/**
 * What every calendar says of a session. A later version of the same session has the same
 * UID and a higher SEQUENCE, so that a calendar changes its entry in place. Times are in
 * UTC: a single event needs no zone, and every calendar shows it in its own. All are
 * private: who may look into the calendar, but is not its owner's delegate, reads
 * nothing.
 */
final class Events {

	private Events() {
	}

	/**
	 * An event without place, status and alarm.
	 * @param title the event's title, without confidential words
	 * @param stamp when this version of it was made
	 */
	static VEvent of(SessionId id, Instant startsAt, Instant endsAt, String title, int sequence, Instant stamp) {
		VEvent event = new VEvent(false);
		event.add(new Uid(id.subject() + "@pandu"));
		event.add(new DtStamp(stamp));
		event.add(new DtStart<>(startsAt));
		event.add(new DtEnd<>(endsAt));
		event.add(new Summary(title));
		event.add(new Sequence(sequence));
		event.add(ImmutableClazz.PRIVATE);
		return event;
	}

}
