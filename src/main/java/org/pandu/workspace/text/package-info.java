/**
 * The local workspace's own words, apart from the bot's.
 */
@NullMarked
package org.pandu.workspace.text;

import org.jspecify.annotations.NullMarked;
