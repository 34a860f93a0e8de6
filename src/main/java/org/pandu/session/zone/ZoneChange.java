package org.pandu.session.zone;

import java.time.ZoneId;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.pandu.id.PersonId;

/**
 * Slack shows another zone for someone than before.
 *
 * @param id its id within the workspace
 * @param person whose
 * @param before the zone Slack showed
 * @param after the zone it shows now
 * @param own the zone the person had chosen then; {@code null} for one who followed Slack
 * @param answered whether nothing is left to ask
 */
public record ZoneChange(UUID id, PersonId person, ZoneId before, ZoneId after, @Nullable ZoneId own,
		boolean answered) {

	/**
	 * The zone that goes on to hold when the new one is not taken.
	 */
	public ZoneId old() {
		return (this.own != null) ? this.own : this.before;
	}

}
