package org.pandu.slack;

/**
 * A modal as the person has it open.
 *
 * @param subject the id the modal was opened with, see {@link Modal#subject}
 * @param values what was typed and chosen
 */
public record OpenModal(String subject, FormValues values) {

}
