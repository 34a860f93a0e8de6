package org.pandu.fasttrack.slack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.slack.api.model.block.LayoutBlock;
import org.pandu.fasttrack.FastTrackOversight;
import org.pandu.fasttrack.FastTrackRequest;
import org.pandu.slack.Call;
import org.pandu.slack.Modal;
import org.pandu.slack.blocks.Pieces;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * {@code /coach fasttrack list}: the open requests and how the last ones went, for
 * programme admins. A request of which they were not told has no names.
 */
@Component
class OversightModal {

	private static final int MOST = 40;

	private static final String CALLBACK = "fasttrack.oversight";

	private final FastTrackOversight oversight;

	OversightModal(FastTrackOversight oversight) {
		this.oversight = oversight;
	}

	void open(Call call) {
		Words words = call.words();
		List<FastTrackOversight.Line> open = this.oversight.open(call.actor());
		List<LayoutBlock> blocks = new ArrayList<>();
		blocks.add(Pieces.section("*" + words.of("fasttrack.list.lately") + "*\n"
				+ FigurePieces.of(this.oversight.lately(call.actor()), words)));
		blocks.add(Pieces.divider());
		blocks.add(Pieces.section(words.of("fasttrack.list.open", "count", open.size())));
		open.stream().limit(MOST).map((line) -> Pieces.section(line(line, words))).forEach(blocks::add);
		if (open.size() > MOST) {
			blocks.add(Pieces.context(words.of("fasttrack.list.more", "count", open.size() - MOST)));
		}
		blocks.add(Pieces.context(words.of("fasttrack.list.note")));
		call.open(new Modal(CALLBACK, "", words.of("fasttrack.list.title"), null, words.of("slack.close"), blocks));
	}

	private static String line(FastTrackOversight.Line line, Words words) {
		FastTrackRequest request = line.request();
		Standing standing = Standing.of(request, null);
		return words.of("fasttrack.list.line", "level", words.of("people.level." + line.level()), "kind",
				line.pairing().kind().name(), "urgency", Urgencies.line(request, words), "asked",
				request.asked().askedAt(), "standing", words.of("fasttrack.list." + standing), "names",
				names(line).orElse("none"), "coach", line.pairing().coachId().mention());
	}

	private static Optional<String> names(FastTrackOversight.Line line) {
		return line.named() ? Optional.of(line.request().requesterId().mention()) : Optional.empty();
	}

}
