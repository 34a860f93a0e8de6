package org.pandu.people;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * What somebody is in the organisation.
 *
 * @param level the level of the position
 * @param unit the unit or mission
 * @param position what the person does there; may be empty
 * @param superior Slack's id of the direct superior, when known
 */
public record Post(Level level, String unit, String position, @Nullable String superior) {

	/**
	 * Goes along with a change of another post: what was the same as there before is the
	 * same as there afterwards, and what was different stays.
	 */
	Post following(Post before, Post after) {
		return new Post((this.level == before.level) ? after.level : this.level,
				this.unit.equals(before.unit) ? after.unit : this.unit,
				this.position.equals(before.position) ? after.position : this.position,
				Objects.equals(this.superior, before.superior) ? after.superior : this.superior);
	}

}
