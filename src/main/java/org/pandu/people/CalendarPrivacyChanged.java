package org.pandu.people;

import org.pandu.id.PersonId;

/**
 * A person chose how their calendars name sessions.
 *
 * @param person who
 */
public record CalendarPrivacyChanged(PersonId person) {

}
