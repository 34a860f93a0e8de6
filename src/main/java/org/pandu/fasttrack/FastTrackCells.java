package org.pandu.fasttrack;

import org.pandu.vault.Cell;

/**
 * Where the words of a request lie sealed.
 */
final class FastTrackCells {

	private FastTrackCells() {
	}

	static Cell topic(FastTrackId id) {
		return cell(id, "topic");
	}

	static Cell wishedTimes(FastTrackId id) {
		return cell(id, "wished_times");
	}

	static Cell word(FastTrackId id) {
		return cell(id, "word");
	}

	private static Cell cell(FastTrackId id, String column) {
		return new Cell("fasttrack_request", id.id(), column);
	}

}
