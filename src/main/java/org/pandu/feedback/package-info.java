/**
 * Feedback by Situation, Behaviour and Impact. Guideline, "Berikan Umpan Balik yang
 * Konstruktif".
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "id", "clock", "database", "text", "vault", "notice", "slack",
		"slack :: blocks", "people", "program", "pairing", "pairing :: slack", "session", "session :: due",
		"session :: slack", "session :: after", "session :: after-slack", "goal" })
package org.pandu.feedback;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
