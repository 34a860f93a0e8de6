package org.pandu.guide.slack;

import java.util.ArrayList;
import java.util.List;

import com.slack.api.model.block.LayoutBlock;
import org.pandu.guide.Handbook;
import org.pandu.guide.Leaf;
import org.pandu.slack.Mrkdwn;
import org.pandu.slack.blocks.Pieces;
import org.pandu.text.Words;

/**
 * A page of the handbook in blocks. The table's asterisks and the ampersands stay what
 * they are.
 */
final class LeafPieces {

	private LeafPieces() {
	}

	static List<LayoutBlock> of(Leaf page) {
		List<LayoutBlock> blocks = new ArrayList<>();
		blocks.add(Pieces.header(page.title()));
		for (Leaf.Part part : page.parts()) {
			String text = text(part);
			if (!text.isEmpty()) {
				blocks.add(Pieces.section(text));
			}
			if (!part.note().isEmpty()) {
				blocks.add(Pieces.context(Mrkdwn.escape(part.note())));
			}
		}
		return blocks;
	}

	/**
	 * Whose guideline it is.
	 */
	static String source(Handbook handbook, Words words) {
		Handbook.Source source = handbook.source();
		return words.of("guide.handbook.source", "title", Mrkdwn.plain(source.title()), "institution",
				Mrkdwn.plain(source.institution()), "date", source.date());
	}

	private static String text(Leaf.Part part) {
		List<String> lines = new ArrayList<>();
		if (!part.heading().isEmpty()) {
			lines.add("*" + Mrkdwn.escape(part.heading()) + "*");
		}
		if (!part.text().isEmpty()) {
			lines.add(Mrkdwn.escape(part.text()));
		}
		part.points().forEach((point) -> lines.add("•  " + Mrkdwn.escape(point)));
		part.entries()
			.forEach((entry) -> lines.add("_" + Mrkdwn.escape(entry.label()) + "_: " + Mrkdwn.escape(entry.text())));
		return String.join("\n", lines);
	}

}
