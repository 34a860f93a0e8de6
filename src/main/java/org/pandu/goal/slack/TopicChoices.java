package org.pandu.goal.slack;

import java.util.List;
import java.util.stream.Collectors;

import org.pandu.goal.smart.Topic;
import org.pandu.slack.blocks.Choice;
import org.pandu.text.Words;

/**
 * How the objectives and focuses of a level are offered and named.
 */
public final class TopicChoices {

	private TopicChoices() {
	}

	/**
	 * What may be served: objectives, then focuses.
	 */
	public static List<Choice> of(List<Topic> topics, Words words) {
		return topics.stream().map((topic) -> new Choice(topic.name(), label(topic, words))).toList();
	}

	/**
	 * A topic with the list it comes from.
	 */
	public static String label(Topic topic, Words words) {
		return words.of("goal.topic." + topic.kind(), "title", topic.title(words.locale()));
	}

	/**
	 * The titles of topics in one line.
	 */
	static String titles(List<Topic> topics, Words words) {
		return topics.stream().map((topic) -> topic.title(words.locale())).collect(Collectors.joining("; "));
	}

}
