/**
 * Everything Pandu says on its own account: due rows, claims, pacing, retries.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "id", "clock", "database", "text" })
package org.pandu.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
