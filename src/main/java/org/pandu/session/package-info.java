/**
 * Sessions: scheduling, conflicts, changes, reminders.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "id", "clock", "database", "text", "vault", "notice", "slack", "people",
		"program", "pairing" })
package org.pandu.session;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
