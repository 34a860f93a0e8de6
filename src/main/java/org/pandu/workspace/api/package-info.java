/**
 * Slack's Web API over the state of the workspace: each method refuses what Slack
 * refuses, with Slack's error and in its shape.
 */
@NullMarked
package org.pandu.workspace.api;

import org.jspecify.annotations.NullMarked;
