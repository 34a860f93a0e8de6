/**
 * Seals what people write in confidence, with keys of their own.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "id", "clock", "database" })
package org.pandu.vault;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
