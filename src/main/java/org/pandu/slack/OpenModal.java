package org.pandu.slack;

import java.util.UUID;

/**
 * A modal as the person has it open.
 *
 * @param id the same for every press in it until it is changed, and never again: what is
 * to happen once however often a button is pressed can be kept by it
 * @param subject the id the modal was opened with, see {@link Modal#subject}
 * @param values what was typed and chosen
 */
public record OpenModal(UUID id, String subject, FormValues values) {

}
