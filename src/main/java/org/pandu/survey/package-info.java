/**
 * What was asked after a session, and answered.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "id", "clock", "database", "text", "vault", "notice", "slack",
		"slack :: blocks", "people", "program", "pairing", "session" })
package org.pandu.survey;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
