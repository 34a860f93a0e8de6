package org.pandu.workspace.delivery;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

/**
 * One way to the app.
 */
interface Transport {

	/** How long the app may take to acknowledge. */
	Duration PATIENCE = Duration.ofSeconds(3);

	/**
	 * Sends, and waits for the answer for three seconds of real time at most.
	 * @param retry {@code null} for the first attempt
	 */
	Answer send(Delivery delivery, @Nullable Retry retry);

}
