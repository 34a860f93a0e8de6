/**
 * What is asked and answered: after a session, about the programme, about skills; and
 * what the personnel unit types.
 */
@NullMarked
@ApplicationModule(
		allowedDependencies = { "id", "clock", "database", "text", "vault", "notice", "slack", "slack :: blocks",
				"people", "program", "program :: slack", "pairing", "pairing :: slack", "session", "session :: slack" })
package org.pandu.survey;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
