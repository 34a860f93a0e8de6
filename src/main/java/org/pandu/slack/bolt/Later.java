package org.pandu.slack.bolt;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.pandu.id.Ids;
import org.pandu.id.TeamId;
import org.pandu.slack.Modal;
import org.pandu.slack.Mrkdwn;
import org.pandu.slack.Reference;
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
 * @param soon how long the content is waited for
 */
record Later(SlackGateway slack, TeamId team, Words words, Place place, Duration soon) {

	private static final Logger log = LoggerFactory.getLogger(Later.class);

	/** Leaves most of the 3 s to the network on both sides. */
	static final Duration SOON = Duration.ofMillis(700);

	/** Where a modal is shown. */
	@FunctionalInterface
	interface Place {

		/**
		 * Shows a modal.
		 * @return Slack's id of its view; empty where it is not wanted any more
		 */
		Optional<String> show(Modal modal);

		/**
		 * Does something to what was shown, where it is still wanted.
		 */
		default void ifWanted(Runnable filling) {
			filling.run();
		}

	}

	/**
	 * Shows the content, or that it is being worked out until it is there.
	 * @param title the title meanwhile
	 * @return done when there is nothing left to show
	 */
	Future<?> bring(String title, Supplier<Modal> content) {
		CompletableFuture<Modal> coming = CompletableFuture.supplyAsync(content, Thread::startVirtualThread);
		Optional<Modal> there = there(coming);
		if (there.isPresent()) {
			this.place.show(there.get());
			return coming;
		}
		Modal waiting = new Modal(Trigger.ALERT, "", title, null, this.words.of("slack.close"),
				List.of(Pieces.section(this.words.of("slack.waiting"))));
		Optional<Filling> filling = this.place.show(waiting)
			.map((view) -> new Filling(this.slack, this.team, this.words, view));
		return coming
			.handleAsync((modal, failure) -> (modal != null) ? modal : alert(failure), Thread::startVirtualThread)
			.thenAccept((modal) -> filling.ifPresent((open) -> this.place.ifWanted(() -> open.fill(modal))));
	}

	private Optional<Modal> there(CompletableFuture<Modal> coming) {
		try {
			return Optional.of(coming.get(this.soon.toMillis(), TimeUnit.MILLISECONDS));
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

	private Modal alert(@Nullable Throwable failure) {
		return Trigger.alert(this.words, told(failure));
	}

	private String told(@Nullable Throwable failure) {
		Throwable cause = (failure instanceof CompletionException) ? failure.getCause() : failure;
		if (cause instanceof Refusal refusal) {
			return refusal.in(this.words, Mrkdwn::escape);
		}
		String reference = Reference.next(Ids.next());
		log.error("{} Working out a modal failed", reference, cause);
		return this.words.of("slack.failed", "reference", reference);
	}

}
