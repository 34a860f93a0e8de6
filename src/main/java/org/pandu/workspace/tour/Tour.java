package org.pandu.workspace.tour;

import java.util.List;
import java.util.Locale;

/**
 * A tour in scenes. Everyone who looks at the page is at the same one: the workspace and
 * its clock are one, too.
 */
public interface Tour {

	/**
	 * What to show and say now.
	 */
	Scene scene(Locale language);

	/**
	 * Does what the current scene offers and goes on to the next. Does nothing while it
	 * does so already, and at the end.
	 * @param number of the scene that was looked at, so that a second click does no harm
	 * @param language the visitor's
	 */
	void goOn(int number, Locale language);

	/**
	 * What was typed in confidence so far, to look for where it must not be.
	 */
	List<String> confidences();

}
