package org.pandu.workspace.page;

import org.jspecify.annotations.Nullable;

/**
 * The workspace's clock as the reader sees it.
 *
 * @param now day and time in the reader's zone
 * @param brief the same, abbreviated
 * @param next when the next thing falls due; {@code null} for nothing
 * @param answers whether the app tells its time
 */
record ClockView(String now, String brief, @Nullable String next, boolean answers) {

}
