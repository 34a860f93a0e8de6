package org.pandu.notice;

import java.time.Instant;
import java.util.UUID;

import org.pandu.id.TeamId;

/**
 * A claimed notice: one sender holds it until its lease ends.
 *
 * @param team the workspace
 * @param id the notice's id; goes out as the message's metadata
 * @param recipient Slack's id of a person or a channel
 * @param kind what the notice is
 * @param subject the id of what it is about
 * @param dueAt when it was due, by Pandu's clock
 * @param attempt how many times it was tried, this one included, from 1
 * @param ambiguous whether an earlier attempt may have reached Slack; the deliverer looks
 * before it posts again
 */
public record Notice(TeamId team, UUID id, String recipient, String kind, String subject, Instant dueAt, int attempt,
		boolean ambiguous) {

}
