package org.pandu.summary.slack;

import java.util.Optional;

import org.pandu.slack.CardKey;
import org.pandu.slack.FileRenderer;
import org.pandu.summary.Period;
import org.pandu.summary.chart.ChartKind;
import org.pandu.summary.chart.Picture;
import org.pandu.text.Words;

/**
 * A picture in the thread of the channel's summary.
 */
class ChartFile implements FileRenderer {

	private final ChartKind kind;

	private final PictureOf pictures;

	ChartFile(ChartKind kind, PictureOf pictures) {
		this.kind = kind;
		this.pictures = pictures;
	}

	@Override
	public String kind() {
		return this.kind.file();
	}

	@Override
	public Optional<Attachment> render(CardKey card, Words words) {
		return this.pictures.draw(this.kind, card.team(), Period.parse(card.subject()), true, words)
			.map(this::attachment);
	}

	private Attachment attachment(Picture picture) {
		return new Attachment(this.kind.file() + ".png", picture.title(), picture.altText(), picture.title(),
				picture.png());
	}

}
