package org.pandu.slack.bolt;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.pandu.id.TeamId;
import org.pandu.slack.Modal;
import org.pandu.slack.SlackFailure;
import org.pandu.slack.blocks.Pieces;
import org.pandu.testing.RecordingSlack;
import org.pandu.testing.Shown;
import org.pandu.text.Languages;
import org.pandu.text.Refusal;
import org.pandu.text.Texts;
import org.pandu.text.Words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * A modal whose content takes its time.
 */
class LaterTests {

	private static final TeamId TEAM = new TeamId("T1");

	private static final Words WORDS = new Words(new Texts(), Languages.ENGLISH, ZoneId.of("Asia/Jakarta"));

	private final RecordingSlack slack = new RecordingSlack();

	private final CountDownLatch ready = new CountDownLatch(1);

	@Test
	void whatIsThereSoonIsShownAtOnce() {
		bring(() -> modal("Figures"));
		assertThat(shown()).containsExactly("Figures");
	}

	@Test
	void whatIsNotThereIsFilledInLater() {
		bring(() -> afterAWhile(() -> modal("Figures")));
		assertThat(shown()).containsExactly("Working it out… One moment.");
		this.ready.countDown();
		assertThat(later()).isEqualTo("Figures");
	}

	@Test
	void aRefusalIsToldSoonerOrLater() {
		assertThatThrownBy(() -> bring(() -> {
			throw new NotYet();
		})).isInstanceOf(NotYet.class);
		assertThat(shown()).isEmpty();
		bring(() -> afterAWhile(() -> {
			throw new NotYet();
		}));
		this.ready.countDown();
		assertThat(later()).isEqualTo(WORDS.of("summary.refusal.no-channel"));
	}

	@Test
	void aFailureIsToldWithItsReference() {
		bring(() -> afterAWhile(() -> {
			throw new IllegalStateException("on purpose");
		}));
		this.ready.countDown();
		assertThat(later()).contains("give the code");
	}

	@Test
	void whereAnotherPressHasChangedTheModalItIsLeftAlone() {
		new Later(this.slack, TEAM, WORDS, (modal) -> Optional.empty()).bring("Summary",
				() -> afterAWhile(() -> modal("Figures")));
		this.ready.countDown();
		assertThat(shown()).isEmpty();
	}

	@Test
	void whoClosedItMeanwhileIsLeftAlone() {
		bring(() -> afterAWhile(() -> modal("Figures")));
		this.slack.failNext(TEAM, new SlackFailure.Refused("not_found"));
		this.ready.countDown();
		Awaitility.await().until(() -> this.slack.calls(TEAM) == 2);
		assertThat(shown()).hasSize(1);
	}

	private void bring(Supplier<Modal> content) {
		new Later(this.slack, TEAM, WORDS, (modal) -> Optional.of(this.slack.open(TEAM, "1", modal))).bring("Summary",
				content);
	}

	private Modal afterAWhile(Supplier<Modal> content) {
		try {
			this.ready.await();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
		return content.get();
	}

	private String later() {
		Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> shown().size() == 2);
		return shown().getLast();
	}

	private List<String> shown() {
		return this.slack.modals(TEAM).stream().map((modal) -> Shown.of(modal).text().strip()).toList();
	}

	private static Modal modal(String words) {
		return new Modal(Trigger.ALERT, "", "Summary", null, "Close", List.of(Pieces.section(words)));
	}

	private static final class NotYet extends Refusal {

		NotYet() {
			super("summary.refusal.no-channel");
		}

	}

}
