package org.pandu.slack.blocks;

/**
 * One option of a menu or a group.
 *
 * @param value what the form carries, at most 150 characters
 * @param label what people see, cut to Slack's 75 characters
 */
public record Choice(String value, String label) {

}
