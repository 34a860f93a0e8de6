/**
 * An organisation's rules: cadence table, reminder times, channels, agreement.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "id", "clock", "database", "text", "vault", "notice", "slack",
		"slack :: blocks", "people", "people :: slack" })
package org.pandu.program;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
