package org.pandu.fasttrack.slack;

import org.pandu.fasttrack.FastTrackRequest;
import org.pandu.text.Words;

/**
 * How urgent a request is, in a line that names nobody.
 */
final class Urgencies {

	private Urgencies() {
	}

	static String line(FastTrackRequest request, Words words) {
		return words.of("fasttrack.by", "day", request.asked().wantedBy(), "haste", request.asked().haste().name(),
				"raised", (request.course().raisedAt() != null) ? "yes" : "no");
	}

}
