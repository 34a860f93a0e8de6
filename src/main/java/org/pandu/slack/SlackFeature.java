package org.pandu.slack;

/**
 * What a feature's Slack edge answers to. Each edge registers its interactions once, at
 * the start.
 */
public interface SlackFeature {

	void register(Interactions on);

}
