/**
 * The local workspace: a strict Slack of one's own, and its page. It is a Spring context
 * and server of its own, talks to the bot over HTTP or a WebSocket alone, knows nothing
 * of the bot's code, and could be lifted out into a library.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.pandu.workspace;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
