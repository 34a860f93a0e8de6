/**
 * Measures, the protection of small groups, the channel's summary.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "id", "clock", "database", "text", "vault", "notice", "slack",
		"slack :: blocks", "people", "program", "program :: slack", "pairing", "session", "session :: due", "goal",
		"fasttrack", "fasttrack :: slack", "survey", "survey :: personnel", "survey :: question", "survey :: round",
		"survey :: skill" })
package org.pandu.summary;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
