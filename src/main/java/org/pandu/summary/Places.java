package org.pandu.summary;

import java.time.LocalDate;
import java.util.List;

import org.pandu.people.Level;
import org.pandu.people.Posting;

/**
 * Where a coachee has worked, and at what level.
 *
 * @param places the oldest first; the first has always held, as far as is known
 */
record Places(List<Place> places) {

	Places {
		if (places.isEmpty()) {
			throw new IllegalArgumentException("Everyone works somewhere");
		}
		places = List.copyOf(places);
	}

	/**
	 * A place with the day from which it holds, in the programme's zone.
	 */
	record Place(LocalDate from, Level level, String unit) {
	}

	static Places of(List<Posting> postings) {
		return new Places(postings.stream()
			.map((posting) -> new Place(posting.from(), posting.post().level(), posting.post().unit()))
			.toList());
	}

	static Places always(Level level, String unit) {
		return new Places(List.of(new Place(LocalDate.EPOCH, level, unit)));
	}

	Place on(LocalDate day) {
		for (int i = this.places.size() - 1; i > 0; i--) {
			if (!this.places.get(i).from().isAfter(day)) {
				return this.places.get(i);
			}
		}
		return this.places.getFirst();
	}

}
