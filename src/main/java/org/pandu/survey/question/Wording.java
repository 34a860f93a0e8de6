package org.pandu.survey.question;

import java.util.UUID;

import org.pandu.text.Bilingual;

/**
 * A question's words. They never change: a question that is worded anew gets another.
 *
 * @param id unique within the workspace
 * @param question the question's id
 * @param words the words
 */
public record Wording(UUID id, UUID question, Bilingual words) {

}
