/**
 * Urgent requests for a session: ask, answer, offer to others, tell the admins, lapse.
 */
@NullMarked
@ApplicationModule(
		allowedDependencies = { "id", "clock", "database", "text", "vault", "notice", "slack", "slack :: blocks",
				"people", "program", "program :: slack", "pairing", "session", "session :: due", "session :: slack" })
package org.pandu.fasttrack;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
