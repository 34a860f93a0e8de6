package org.pandu.workspace.tour;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A scene of a tour.
 *
 * @param number counted from one
 * @param of how many there are
 * @param title a few words
 * @param sentence what is to be seen
 * @param offer what the button does that leads on; {@code null} at the end
 * @param panes what is seen side by side
 * @param progress how far the way to the next scene is; {@code null} while nothing is
 * under way
 * @param trouble whether the way to this scene failed
 */
public record Scene(int number, int of, String title, String sentence, @Nullable String offer, List<Pane> panes,
		@Nullable Progress progress, boolean trouble) {

	/**
	 * A person and what the person has open.
	 *
	 * @param person the account's id
	 * @param place as the page's address names it: {@code app}, {@code home}, a channel's
	 * id, or {@code export}
	 */
	public record Pane(String person, String place) {

	}

	/**
	 * How far something is that takes its time.
	 *
	 * @param percent from 0 to 100
	 * @param words what is going on
	 */
	public record Progress(int percent, String words) {

	}

}
