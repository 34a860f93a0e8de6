package org.pandu.slack;

import org.jspecify.annotations.Nullable;

/**
 * A file that a person put into a form, as Slack describes it. It is what the payload
 * claims.
 *
 * @param id Slack's id
 * @param name the file's name
 * @param size in bytes; 0 where Slack does not say
 * @param url where the app can load it with its token; {@code null} where Slack wants to
 * be asked for it
 */
public record UploadedFile(String id, String name, long size, @Nullable String url) {

}
