/**
 * The one source of the time, which the local workspace and tests may move forward.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.pandu.clock;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
