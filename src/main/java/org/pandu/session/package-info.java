/**
 * Sessions: scheduling, conflicts, changes, reminders.
 */
@NullMarked
@ApplicationModule(
		allowedDependencies = { "id", "clock", "database", "text", "vault", "notice", "slack", "slack :: blocks",
				"people", "program", "program :: slack", "program :: holiday", "pairing", "pairing :: slack" })
package org.pandu.session;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
