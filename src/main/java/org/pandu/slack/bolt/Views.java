package org.pandu.slack.bolt;

import java.util.List;
import java.util.UUID;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewClose;
import com.slack.api.model.view.ViewSubmit;
import com.slack.api.model.view.ViewTitle;
import org.pandu.id.Ids;
import org.pandu.slack.Modal;
import org.pandu.slack.Mrkdwn;
import tools.jackson.databind.json.JsonMapper;

/**
 * Slack's views of Pandu's modals. A form's one-time id goes along in its metadata.
 */
final class Views {

	private static final JsonMapper JSON = new JsonMapper();

	private Views() {
	}

	/**
	 * What a view carries to and fro. It is what the payload claims.
	 *
	 * @param form the one-time id
	 * @param subject the ids the feature gave
	 */
	record Metadata(UUID form, String subject) {

		static Metadata read(String json) {
			return JSON.readValue(json, Metadata.class);
		}

	}

	static View modal(Modal modal) {
		return View.builder()
			.type("modal")
			.callbackId(modal.callbackId())
			.title(ViewTitle.builder().type("plain_text").text(Mrkdwn.fit(modal.title(), 24)).build())
			.submit((modal.submit() != null)
					? ViewSubmit.builder().type("plain_text").text(Mrkdwn.fit(modal.submit(), 24)).build() : null)
			.close(ViewClose.builder().type("plain_text").text(Mrkdwn.fit(modal.close(), 24)).build())
			.blocks(modal.blocks())
			.privateMetadata(JSON.writeValueAsString(new Metadata(Ids.next(), modal.subject())))
			.build();
	}

	static View home(List<LayoutBlock> blocks) {
		return View.builder().type("home").blocks(blocks).build();
	}

}
