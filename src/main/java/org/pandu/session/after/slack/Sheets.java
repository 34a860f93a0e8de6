package org.pandu.session.after.slack;

import java.util.ArrayList;
import java.util.List;

import com.slack.api.model.block.LayoutBlock;
import org.pandu.session.after.Passage;
import org.pandu.session.after.Passage.Entry;
import org.pandu.slack.Mrkdwn;
import org.pandu.slack.blocks.Pieces;

/**
 * Parts a summary into sheets that each fit into a modal, however long the words are:
 * Slack takes at most 100 blocks and 250 kB.
 */
final class Sheets {

	private static final int MOST_BLOCKS = 80;

	/** In code points; one may take twelve bytes where it is escaped in JSON. */
	private static final int MOST_WORDS = 12_000;

	private final List<List<LayoutBlock>> sheets = new ArrayList<>();

	private List<LayoutBlock> current = new ArrayList<>();

	private int used;

	private Sheets() {
	}

	/**
	 * The sheets; none where there is nothing.
	 */
	static List<List<LayoutBlock>> of(List<Passage> passages) {
		Sheets sheets = new Sheets();
		for (Passage passage : passages) {
			boolean first = true;
			for (Entry entry : passage.entries()) {
				sheets.add(passage, entry, first);
				first = false;
			}
		}
		if (!sheets.current.isEmpty()) {
			sheets.sheets.add(sheets.current);
		}
		return sheets.sheets;
	}

	private void add(Passage passage, Entry entry, boolean first) {
		int length = entry.words().codePointCount(0, entry.words().length());
		boolean turns = !this.current.isEmpty()
				&& (this.used + length > MOST_WORDS || this.current.size() + 4 > MOST_BLOCKS);
		if (turns) {
			this.sheets.add(this.current);
			this.current = new ArrayList<>();
			this.used = 0;
		}
		if (first || turns) {
			this.current.add(Pieces.header(passage.title()));
		}
		this.used += length;
		if (!entry.label().isEmpty()) {
			this.current.add(Pieces.section("*" + Mrkdwn.escape(entry.label()) + "*"));
		}
		if (!entry.words().isBlank()) {
			this.current.add(Pieces.words(entry.words()));
		}
		if (!entry.facts().isEmpty()) {
			this.current.add(Pieces.context(Mrkdwn.escape(entry.facts())));
		}
	}

}
