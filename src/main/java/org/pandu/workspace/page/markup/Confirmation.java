package org.pandu.workspace.page.markup;

/**
 * A question before something is done.
 *
 * @param titleHtml its first line
 * @param html its text
 * @param confirmHtml the button that goes on
 * @param denyHtml the button that does not
 * @param style {@code primary} or {@code danger}
 */
public record Confirmation(String titleHtml, String html, String confirmHtml, String denyHtml, String style) {

}
