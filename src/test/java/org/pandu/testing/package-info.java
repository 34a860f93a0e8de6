/**
 * What integration tests stand on: a real database, a clock to move, a Slack that only
 * listens, and people to play the parts.
 */
@NullMarked
package org.pandu.testing;

import org.jspecify.annotations.NullMarked;
