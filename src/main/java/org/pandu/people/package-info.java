/**
 * Who takes part: level, unit, roles, zone and language.
 */
@NullMarked
@ApplicationModule(
		allowedDependencies = { "id", "clock", "database", "text", "vault", "notice", "slack", "slack :: blocks" })
package org.pandu.people;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
