package org.pandu.workspace.tour;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Where a tour is offered, if any is.
 */
@Component
public class TourDesk {

	private volatile @Nullable Tour tour;

	public Optional<Tour> tour() {
		return Optional.ofNullable(this.tour);
	}

	public void offer(Tour offered) {
		this.tour = offered;
	}

}
