/**
 * The PostgreSQL connection: embedded by default, transactions that retry a deadlock.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "id", "clock" })
package org.pandu.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
