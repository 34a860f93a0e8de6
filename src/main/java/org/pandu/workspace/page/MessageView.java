package org.pandu.workspace.page;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.pandu.workspace.page.markup.BlockView;
import org.pandu.workspace.page.markup.Where;
import org.pandu.workspace.state.Message;

/**
 * A message as the reader sees it.
 *
 * @param message what was posted
 * @param author who wrote it
 * @param continued whether the same author wrote the one above, shortly before
 * @param time in the reader's zone
 * @param fullTime day, time and zone
 * @param html the plain text as safe HTML; {@code null} when there are blocks
 * @param blocks the blocks to show
 * @param where where its buttons are
 * @param files what hangs on it
 * @param replies its thread, oldest first
 */
record MessageView(Message message, Face author, boolean continued, String time, String fullTime, @Nullable String html,
		List<BlockView> blocks, Where where, List<FileView> files, List<MessageView> replies) {

	/** An id for the HTML element. */
	public String elementId() {
		return "m" + this.message.ts().replace('.', '-');
	}

	public boolean isOnlyForReader() {
		return this.message.onlyFor() != null;
	}

}
