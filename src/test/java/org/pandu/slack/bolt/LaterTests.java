package org.pandu.slack.bolt;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.function.Supplier;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.pandu.id.TeamId;
import org.pandu.slack.Modal;
import org.pandu.slack.SlackFailure;
import org.pandu.slack.SlackGateway;
import org.pandu.slack.blocks.Pieces;
import org.pandu.testing.RecordingSlack;
import org.pandu.testing.Shown;
import org.pandu.text.Languages;
import org.pandu.text.Refusal;
import org.pandu.text.Texts;
import org.pandu.text.Words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.ArgumentMatchers.eq;

/**
 * A modal whose content takes its time.
 */
class LaterTests {

	private static final TeamId TEAM = new TeamId("T1");

	private static final Words WORDS = new Words(new Texts(), Languages.ENGLISH, ZoneId.of("Asia/Jakarta"));

	private static final Duration LONG = Duration.ofHours(1);

	private final RecordingSlack slack = new RecordingSlack();

	private final CountDownLatch ready = new CountDownLatch(1);

	@Test
	void whatIsThereSoonIsShownAtOnce() {
		bring(LONG, () -> modal("Figures"));
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
		assertThatThrownBy(() -> bring(LONG, () -> {
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
		Future<?> brought = new Later(this.slack, TEAM, WORDS, (modal) -> Optional.empty(), Duration.ZERO)
			.bring("Summary", () -> afterAWhile(() -> modal("Figures")));
		this.ready.countDown();
		end(brought);
		assertThat(this.slack.calls(TEAM)).isZero();
	}

	@Test
	void whereALaterPressCameItIsNotFilled() {
		Future<?> brought = new Later(this.slack, TEAM, WORDS, new Overtaken(this.slack), Duration.ZERO)
			.bring("Summary", () -> afterAWhile(() -> modal("Figures")));
		this.ready.countDown();
		end(brought);
		assertThat(shown()).containsExactly("Working it out… One moment.");
	}

	@Test
	void whoClosedItMeanwhileIsLeftAlone() {
		Future<?> brought = bring(() -> afterAWhile(() -> modal("Figures")));
		this.slack.failNext(TEAM, new SlackFailure.Refused("not_found"));
		this.ready.countDown();
		end(brought);
		assertThat(shown()).hasSize(1);
		assertThat(this.slack.calls(TEAM)).isEqualTo(2);
	}

	@Test
	void whatSlackDoesNotTakeIsToldWithItsReference() {
		Future<?> brought = bring(() -> afterAWhile(() -> modal("Figures")));
		this.slack.failNext(TEAM, new SlackFailure.Refused("invalid_arguments"));
		this.ready.countDown();
		end(brought);
		assertThat(later()).contains("give the code");
	}

	@Test
	void whatCannotBeWrittenIsToldWithItsReference() {
		SlackGateway picky = Mockito.mock(SlackGateway.class);
		Mockito.doThrow(new IllegalStateException("on purpose")).doNothing().when(picky).fill(any(), any(), any());
		new Filling(picky, TEAM, WORDS, "V1").fill(modal("Figures"));
		Mockito.verify(picky)
			.fill(eq(TEAM), eq("V1"), argThat((modal) -> Shown.of(modal).text().contains("give the code")));
	}

	private Future<?> bring(Supplier<Modal> content) {
		return bring(Duration.ZERO, content);
	}

	private Future<?> bring(Duration soon, Supplier<Modal> content) {
		return new Later(this.slack, TEAM, WORDS, (modal) -> Optional.of(this.slack.open(TEAM, "1", modal)), soon)
			.bring("Summary", content);
	}

	private static void end(Future<?> brought) {
		Awaitility.await().atMost(Duration.ofSeconds(30)).until(brought::isDone);
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

	/** A later press has shown something else meanwhile. */
	private record Overtaken(RecordingSlack slack) implements Later.Place {

		@Override
		public Optional<String> show(Modal modal) {
			return Optional.of(this.slack.open(TEAM, "1", modal));
		}

		@Override
		public void ifWanted(Runnable filling) {
		}

	}

	private static final class NotYet extends Refusal {

		NotYet() {
			super("summary.refusal.no-channel");
		}

	}

}
