package org.pandu.slack.bolt;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.time.Duration;

import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import com.slack.api.methods.SlackFilesUploadV2Exception;
import org.pandu.slack.SlackFailure;

/**
 * Turns what the SDK returns or throws into an answer or a {@link SlackFailure}. The SDK
 * returns {@code ok:false} as a value, so every answer is looked at here.
 */
final class SdkCalls {

	private static final Duration USUAL_WAIT = Duration.ofSeconds(30);

	private SdkCalls() {
	}

	/** A call of the SDK. */
	@FunctionalInterface
	interface Call<T extends SlackApiTextResponse> {

		T run() throws IOException, SlackApiException, SlackFilesUploadV2Exception;

	}

	static <T extends SlackApiTextResponse> T of(Call<T> call) {
		T answer;
		try {
			answer = call.run();
		}
		catch (SlackApiException ex) {
			throw failure(ex);
		}
		catch (SlackFilesUploadV2Exception ex) {
			throw new SlackFailure.InDoubt("files_upload");
		}
		catch (ConnectException | UnknownHostException | NoRouteToHostException ex) {
			throw new SlackFailure.Unreachable(ex.getClass().getSimpleName());
		}
		catch (IOException ex) {
			throw new SlackFailure.InDoubt(ex.getClass().getSimpleName());
		}
		if (answer.isOk()) {
			return answer;
		}
		if ("ratelimited".equals(answer.getError())) {
			throw new SlackFailure.RateLimited(USUAL_WAIT);
		}
		throw new SlackFailure.Refused(String.valueOf(answer.getError()));
	}

	private static SlackFailure failure(SlackApiException ex) {
		int status = ex.getResponse().code();
		if (status != 429) {
			// Slack may have done it before it failed.
			return new SlackFailure.InDoubt("http_" + status);
		}
		String seconds = ex.getResponse().header("Retry-After");
		return new SlackFailure.RateLimited((seconds != null && seconds.matches("\\d{1,5}"))
				? Duration.ofSeconds(Long.parseLong(seconds)) : USUAL_WAIT);
	}

}
