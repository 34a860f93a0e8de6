/**
 * Message catalogues, and dates in a person's zone and language.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "id", "clock" })
package org.pandu.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
