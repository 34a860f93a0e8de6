/**
 * Ids of a workspace, of its people and of what the application stores.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.pandu.id;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
