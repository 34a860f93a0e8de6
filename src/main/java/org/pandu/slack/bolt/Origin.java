package org.pandu.slack.bolt;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.request.builtin.EventRequest;
import com.slack.api.bolt.request.builtin.GlobalShortcutRequest;
import com.slack.api.bolt.request.builtin.MessageShortcutRequest;
import com.slack.api.bolt.request.builtin.SlashCommandRequest;
import com.slack.api.bolt.request.builtin.ViewSubmissionRequest;
import org.jspecify.annotations.Nullable;

/**
 * What a delivery says of itself. Bolt's own context names the configured workspace,
 * whatever stands in the payload.
 *
 * @param team the workspace it comes from; {@code null} when it names none
 * @param id what is the same when it comes again; {@code null} where a repetition can't
 * be told
 */
record Origin(@Nullable String team, @Nullable String id) {

	private static final Origin UNKNOWN = new Origin(null, null);

	static Origin of(Request<?> request) {
		return switch (request) {
			case SlashCommandRequest command ->
				new Origin(command.getPayload().getTeamId(), command.getPayload().getTriggerId());
			case BlockActionRequest action ->
				new Origin((action.getPayload().getTeam() != null) ? action.getPayload().getTeam().getId() : null,
						action.getPayload().getTriggerId());
			case GlobalShortcutRequest shortcut ->
				new Origin((shortcut.getPayload().getTeam() != null) ? shortcut.getPayload().getTeam().getId() : null,
						shortcut.getPayload().getTriggerId());
			case MessageShortcutRequest shortcut ->
				new Origin((shortcut.getPayload().getTeam() != null) ? shortcut.getPayload().getTeam().getId() : null,
						shortcut.getPayload().getTriggerId());
			case ViewSubmissionRequest form ->
				new Origin((form.getPayload().getTeam() != null) ? form.getPayload().getTeam().getId() : null, null);
			case EventRequest event -> event(JsonParser.parseString(event.getRequestBodyAsString()).getAsJsonObject());
			default -> UNKNOWN;
		};
	}

	private static Origin event(JsonObject body) {
		return new Origin(text(body.get("team_id")), text(body.get("event_id")));
	}

	private static @Nullable String text(@Nullable JsonElement element) {
		return (element != null && element.isJsonPrimitive()) ? element.getAsString() : null;
	}

}
