/**
 * Coach and coachee, mentor and mentee: agreement, rights, handover, end.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "id", "clock", "database", "text", "vault", "notice", "slack",
		"slack :: blocks", "people", "program", "program :: slack" })
package org.pandu.pairing;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
