/**
 * SMART goals and the plan's action items.
 */
@NullMarked
@ApplicationModule(
		allowedDependencies = { "id", "clock", "database", "text", "vault", "notice", "slack", "slack :: blocks",
				"people", "program", "pairing", "pairing :: slack", "session", "session :: slack", "session :: after" })
package org.pandu.goal;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
