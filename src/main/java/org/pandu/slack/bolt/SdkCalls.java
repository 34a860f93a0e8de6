package org.pandu.slack.bolt;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.time.Duration;

import com.google.gson.JsonParseException;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import com.slack.api.methods.SlackFilesUploadV2Exception;
import com.slack.api.methods.response.files.FilesUploadV2Response;
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

		T run() throws IOException, SlackApiException;

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
			throw failure(ex);
		}
		catch (ConnectException | UnknownHostException | NoRouteToHostException ex) {
			throw new SlackFailure.Unreachable(ex.getClass().getSimpleName());
		}
		catch (IOException ex) {
			throw new SlackFailure.InDoubt(ex.getClass().getSimpleName());
		}
		catch (JsonParseException | NullPointerException ex) {
			// The SDK expects JSON of every 200, and breaks on an empty one.
			throw new SlackFailure.InDoubt("unreadable_answer");
		}
		if (answer.isOk()) {
			return answer;
		}
		throw refused(answer);
	}

	private static SlackFailure refused(SlackApiTextResponse answer) {
		return "ratelimited".equals(answer.getError()) ? new SlackFailure.RateLimited(USUAL_WAIT)
				: new SlackFailure.Refused(String.valueOf(answer.getError()));
	}

	/**
	 * A file shows only once its upload is completed, so whatever went wrong before that
	 * has had no effect.
	 */
	private static SlackFailure failure(SlackFilesUploadV2Exception ex) {
		if (ex.getCompleteResponse() != null) {
			return refused(ex.getCompleteResponse());
		}
		for (FilesUploadV2Response.UploadResponse upload : ex.getUploadResponses().values()) {
			return new SlackFailure.Unreachable("upload_" + upload.getCode());
		}
		return refused(ex.getGetURLResponses().getLast());
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
