/**
 * The tour of the local workspace's first page: people act through the workspace as
 * anyone does in the browser, and Pandu answers. No row is written in another way.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "text", "workspace", "workspace::acting", "workspace::app",
		"workspace::seed", "workspace::state", "workspace::tour" })
package org.pandu.tour;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
