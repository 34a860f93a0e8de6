package org.pandu.slack.bolt;

import java.time.ZoneId;
import java.util.List;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.model.view.View;
import org.junit.jupiter.api.Test;
import org.pandu.id.PersonId;
import org.pandu.id.TeamId;
import org.pandu.slack.Modal;
import org.pandu.slack.SlackFailure;
import org.pandu.slack.blocks.Pieces;
import org.pandu.testing.RecordingSlack;
import org.pandu.testing.Shown;
import org.pandu.text.Languages;
import org.pandu.text.Texts;
import org.pandu.text.Words;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two quick presses in one modal, both from the same state of it.
 */
class ClickTests {

	private static final TeamId TEAM = new TeamId("T1");

	private static final Words WORDS = new Words(new Texts(), Languages.ENGLISH, ZoneId.of("Asia/Jakarta"));

	private final RecordingSlack slack = new RecordingSlack();

	private final Presses presses = new Presses();

	@Test
	void theLastChoiceIsShownThoughTheFirstHasChangedTheModal() {
		press("1800000000.000001", "Month");
		this.slack.failNext(TEAM, new SlackFailure.Refused("hash_conflict"));
		press("1800000000.000002", "Quarter");
		assertThat(shown()).containsExactly("Month", "Quarter");
	}

	@Test
	void anEarlierChoiceThatComesLateIsNotShown() {
		press("1800000000.000002", "Quarter");
		press("1800000000.000001", "Month");
		assertThat(shown()).containsExactly("Quarter");
	}

	@Test
	void aChoiceIsOvertakenWhileItIsWorkedOut() {
		click("1800000000.000001").updateLater("Summary", () -> {
			press("1800000000.000002", "Quarter");
			return modal("Month");
		});
		assertThat(shown()).containsExactly("Quarter");
	}

	@Test
	void inTheSameInstantTheOneHeardOfLastCounts() {
		press("1800000000.000001", "Month");
		this.slack.failNext(TEAM, new SlackFailure.Refused("hash_conflict"));
		press("1800000000.000001", "Quarter");
		assertThat(shown()).containsExactly("Month", "Quarter");
	}

	@Test
	void whatDependsOnTheOldStateIsNotShown() {
		this.slack.failNext(TEAM, new SlackFailure.Refused("hash_conflict"));
		click("1800000000.000001").update(modal("Another row"));
		assertThat(shown()).isEmpty();
	}

	private void press(String at, String shows) {
		click(at).updateLater("Summary", () -> modal(shows));
	}

	private Click click(String at) {
		BlockActionPayload.Action action = new BlockActionPayload.Action();
		action.setActionTs(at);
		BlockActionPayload payload = new BlockActionPayload();
		payload.setView(View.builder().id("V1").type("modal").hash("1").build());
		payload.setActions(List.of(action));
		return new Click(this.slack, new PersonId(TEAM, "U1"), WORDS, payload, this.presses);
	}

	private List<String> shown() {
		return this.slack.modals(TEAM).stream().map((modal) -> Shown.of(modal).text().strip()).toList();
	}

	private static Modal modal(String words) {
		return new Modal("summary", "", "Summary", null, "Close", List.of(Pieces.section(words)));
	}

}
