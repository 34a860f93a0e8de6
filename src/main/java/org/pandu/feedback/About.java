package org.pandu.feedback;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What a feedback is linked to: a session, a goal, both, or nothing.
 *
 * @param session the session's id within the workspace; {@code null} for none
 * @param goal the goal's id within the workspace; {@code null} for none
 */
public record About(@Nullable UUID session, @Nullable UUID goal) {

	/** Free-standing. */
	public static final About NOTHING = new About(null, null);

}
