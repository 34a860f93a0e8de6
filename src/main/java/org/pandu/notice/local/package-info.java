/**
 * What the local workspace may ask the bot: its clock, and when the next thing is due.
 */
@NullMarked
package org.pandu.notice.local;

import org.jspecify.annotations.NullMarked;
