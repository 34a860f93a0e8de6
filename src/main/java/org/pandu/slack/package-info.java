/**
 * What features say to Slack and hear from it: cards, forms, the Home tab, failures.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "id", "clock", "database", "text", "notice" })
package org.pandu.slack;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
