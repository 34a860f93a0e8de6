package org.pandu.workspace.page;

import org.jspecify.annotations.Nullable;

/**
 * The workspace's clock as the reader sees it.
 *
 * @param now day and time in the reader's zone
 * @param brief the same, abbreviated
 * @param next when the next thing falls due; {@code null} for nothing
 * @param quiet the key of the words for no {@code next}
 */
record ClockView(String now, String brief, @Nullable String next, String quiet) {

}
