package org.pandu.slack.blocks;

/**
 * One option of a menu that leads to a web page.
 *
 * @param value what the click carries, at most 150 characters
 * @param label what people see, cut to Slack's 75 characters
 * @param url where it leads, at most 3,000 characters
 */
public record Link(String value, String label, String url) {

}
