package org.pandu.summary.slack;

import java.util.Optional;
import java.util.UUID;

import org.pandu.slack.CardKey;
import org.pandu.slack.FileRenderer;
import org.pandu.summary.Export;
import org.pandu.summary.Exports;
import org.pandu.text.Words;

/**
 * A file that an admin asked for, in the thread of its card.
 *
 * @param kind the file's kind
 * @param ending the ending of its name
 * @param exports where exports are kept
 * @param writer writes it
 */
record ExportFile(String kind, String ending, Exports exports, Writer writer) implements FileRenderer {

	/** Writes a file. */
	@FunctionalInterface
	interface Writer {

		byte[] write(Export export, Words words);

	}

	@Override
	public Optional<Attachment> render(CardKey card, Words words) {
		return this.exports.find(card.team(), UUID.fromString(card.subject())).map((export) -> {
			String name = "pandu-" + export.period().from() + "-" + export.period().last() + this.ending;
			return new Attachment(name, name, "", words.of("summary.export.file"), this.writer.write(export, words));
		});
	}

}
