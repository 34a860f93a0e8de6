package org.pandu.notice;

import java.time.Instant;

import org.pandu.id.TeamId;

/**
 * What shall be said, to whom and when. It carries ids only; the words are found when it
 * is sent.
 *
 * @param team the workspace
 * @param recipient Slack's id of a person ({@code U…}) or a channel ({@code C…}); notices
 * to one recipient are sent one after the other
 * @param kind what the notice is, such as {@code card}; decides who delivers it
 * @param subject the id of what it is about
 * @param dueAt when it is due, by Pandu's clock
 * @param urgency whether it overtakes others
 * @param dedupKey unique within the workspace: asking twice under one key says it once
 */
public record NoticeRequest(TeamId team, String recipient, String kind, String subject, Instant dueAt, Urgency urgency,
		String dedupKey) {

}
