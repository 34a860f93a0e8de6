package org.pandu.tour;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.pandu.text.Languages;
import org.pandu.workspace.LocalWorkspace;
import org.pandu.workspace.tour.Scene;
import org.pandu.workspace.tour.Tour;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The tour: a session from its reminder to the feedback after it, what its admin sees of
 * it, and half a year at once. What a visitor did by hand is not done again.
 */
public final class Walkthrough implements Tour {

	private static final Logger log = LoggerFactory.getLogger(Walkthrough.class);

	private static final Scene.Progress WORKING = new Scene.Progress(0, "tour.working");

	private final World world;

	private final Story story;

	private int at;

	private volatile boolean trouble;

	/** At first, until the first scene is ready. */
	private volatile Scene.@Nullable Progress progress = WORKING;

	public Walkthrough(LocalWorkspace workspace, Rebirth rebirth) {
		this.world = new World(workspace);
		this.story = new Story(this.world, rebirth);
	}

	/**
	 * Makes ready what the first scene shows: people enrolled and paired, and a session
	 * one hour away.
	 */
	public void prepare() {
		try {
			this.story.prepare();
		}
		catch (RuntimeException ex) {
			this.trouble = true;
			stumble(ex);
		}
		finally {
			this.progress = null;
		}
	}

	@Override
	public synchronized Scene scene(Locale language) {
		StoryPart part = StoryPart.values()[this.at];
		boolean last = this.at + 1 == StoryPart.values().length;
		return new Scene(this.at + 1, StoryPart.values().length, text(language, part.key("title")),
				text(language, part.key("sentence")), last ? null : text(language, part.key("offer")), part.panes(),
				shown(this.progress, language), this.trouble);
	}

	@Override
	public synchronized void goOn(int number, Locale language) {
		if (number != this.at + 1 || number == StoryPart.values().length || this.progress != null) {
			return;
		}
		this.progress = WORKING;
		StoryPart part = StoryPart.values()[this.at];
		Thread.ofVirtual().name("tour").start(() -> perform(part, language));
	}

	@Override
	public List<String> confidences() {
		return this.story.confidences();
	}

	private void perform(StoryPart part, Locale language) {
		boolean failed = false;
		try {
			this.story.leave(part, language,
					(done) -> this.progress = new Scene.Progress((int) (100 * done), "tour.living"));
		}
		catch (RuntimeException ex) {
			failed = true;
			stumble(ex);
		}
		synchronized (this) {
			this.at++;
			this.trouble = failed;
			this.progress = null;
		}
	}

	private void stumble(RuntimeException failure) {
		log.warn("The tour stumbled. What it did not do can be done by hand.", failure);
	}

	private Scene.@Nullable Progress shown(Scene.@Nullable Progress now, Locale language) {
		return (now != null) ? new Scene.Progress(now.percent(), text(language, now.words())) : null;
	}

	private String text(Locale language, String key) {
		return this.world.texts().get(Languages.of(language.toLanguageTag()), key, Map.of());
	}

}
