/**
 * How the workspace reaches the app: signed HTTP requests or WebSockets (Socket Mode),
 * the three seconds it has to answer, and the repetition of events.
 */
@NullMarked
package org.pandu.workspace.delivery;

import org.jspecify.annotations.NullMarked;
