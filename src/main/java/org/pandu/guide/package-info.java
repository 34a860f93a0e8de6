/**
 * The method as content, walking a session through it, notes and closing.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "id", "clock", "database", "text", "vault", "notice", "slack",
		"slack :: blocks", "people", "program", "program :: slack", "pairing", "pairing :: slack", "session",
		"session :: due", "session :: slack", "session :: after", "session :: after-slack", "goal", "goal :: slack",
		"goal :: smart", "survey", "survey :: slack" })
package org.pandu.guide;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
