package org.pandu.slack.bolt;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.pandu.id.Ids;
import org.pandu.id.TeamId;
import org.pandu.slack.Modal;
import org.pandu.slack.Mrkdwn;
import org.pandu.slack.Reference;
import org.pandu.slack.SlackFailure;
import org.pandu.slack.SlackGateway;
import org.pandu.slack.blocks.Pieces;
import org.pandu.text.Refusal;
import org.pandu.text.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings a modal whose content may take longer than Slack waits for the acknowledgement,
 * 3 s. What is there soon is shown at once, so that most people never see it wait.
 *
 * @param slack where it is shown
 * @param team the workspace
 * @param words the reader's words
 * @param place shows a modal
 */
record Later(SlackGateway slack, TeamId team, Words words, Place place) {

	private static final Logger log = LoggerFactory.getLogger(Later.class);

	/** Leaves most of the 3 s to the network on both sides. */
	private static final Duration SOON = Duration.ofMillis(700);

	/** Where a modal is shown. */
	@FunctionalInterface
	interface Place {

		/**
		 * Shows a modal.
		 * @return Slack's id of its view; empty where it is not wanted any more
		 */
		Optional<String> show(Modal modal);

	}

	/**
	 * Shows the content, or that it is being worked out until it is there.
	 * @param title the title meanwhile
	 */
	void bring(String title, Supplier<Modal> content) {
		CompletableFuture<Modal> coming = CompletableFuture.supplyAsync(content, Thread::startVirtualThread);
		Optional<Modal> soon = soon(coming);
		if (soon.isPresent()) {
			this.place.show(soon.get());
			return;
		}
		Modal waiting = new Modal(Trigger.ALERT, "", title, null, this.words.of("slack.close"),
				List.of(Pieces.section(this.words.of("slack.waiting"))));
		this.place.show(waiting)
			.ifPresent((view) -> coming.whenComplete((modal, failure) -> fill(view, modal, failure)));
	}

	private static Optional<Modal> soon(CompletableFuture<Modal> coming) {
		try {
			return Optional.of(coming.get(SOON.toMillis(), TimeUnit.MILLISECONDS));
		}
		catch (TimeoutException ex) {
			return Optional.empty();
		}
		catch (ExecutionException ex) {
			throw (ex.getCause() instanceof RuntimeException cause) ? cause : new IllegalStateException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	private void fill(String view, @Nullable Modal modal, @Nullable Throwable failure) {
		try {
			this.slack.fill(this.team, view, (modal != null) ? modal : Trigger.alert(this.words, told(failure)));
		}
		catch (SlackFailure gone) {
			log.info("A modal could not be filled: {}", gone.getMessage());
		}
	}

	private String told(@Nullable Throwable failure) {
		Throwable cause = (failure instanceof CompletionException) ? failure.getCause() : failure;
		if (cause instanceof Refusal refusal) {
			return refusal.in(this.words, Mrkdwn::escape);
		}
		String reference = Reference.next(Ids.next());
		log.error("{} filling a modal failed", reference, cause);
		return this.words.of("slack.failed", "reference", reference);
	}

}
