package org.pandu.tour;

import java.util.List;
import java.util.Locale;

import org.pandu.workspace.seed.Ministry;
import org.pandu.workspace.state.Member;
import org.pandu.workspace.tour.Scene;

/**
 * The scenes, in order.
 */
enum StoryPart {

	/** A session in an hour. */
	SOON(pane(Ministry.ANDI, "app"), pane(Ministry.DEWI, "app")),

	/** Both are reminded. */
	REMINDED(pane(Ministry.ANDI, "app"), pane(Ministry.DEWI, "app")),

	/** The guide leads the coach. */
	RUNNING(pane(Ministry.ANDI, "app"), pane(Ministry.DEWI, "app")),

	/** A step is agreed, and the coachee is asked how it was. */
	CLOSED(pane(Ministry.ANDI, "app"), pane(Ministry.DEWI, "app")),

	/** Feedback has come. */
	FEEDBACK(pane(Ministry.ANDI, "app"), pane(Ministry.DEWI, "app")),

	/** What the admin sees. */
	ADMIN(pane(Ministry.RATNA, "home"), pane(Ministry.RATNA, "export")),

	/** Half a year later. */
	HALF_YEAR(pane(Ministry.ANDI, "home"), pane(Ministry.DEWI, "home")),

	/** The summary, and the digests in the channel. */
	SUMMARY(pane(Ministry.RATNA, "app"), pane(Ministry.ANDI, Ministry.CHANNEL));

	private final List<Scene.Pane> panes;

	StoryPart(Scene.Pane left, Scene.Pane right) {
		this.panes = List.of(left, right);
	}

	List<Scene.Pane> panes() {
		return this.panes;
	}

	/** The key of one of its texts. */
	String key(String what) {
		return "tour.scene." + name().toLowerCase(Locale.ROOT).replace('_', '-') + "." + what;
	}

	private static Scene.Pane pane(Member person, String place) {
		return new Scene.Pane(person.id(), place);
	}

}
