package org.pandu.slack.bolt;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Locale;

import com.slack.api.Slack;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.pandu.id.TeamId;
import org.pandu.slack.SlackFailure;
import org.pandu.slack.UploadedFile;
import org.pandu.slack.Uploads;
import org.pandu.slack.Workspaces;

/**
 * Loads files with the app's token, which goes to Slack's own host alone: no other
 * address is asked, and no redirection followed.
 */
final class SdkUploads implements Uploads {

	private final Slack slack;

	private final Workspaces workspaces;

	private final URI api;

	private final OkHttpClient http;

	/**
	 * Makes the loader.
	 * @param http its whole call must end within the time a form has for its answer
	 */
	SdkUploads(Slack slack, Workspaces workspaces, URI api, OkHttpClient http) {
		this.slack = slack;
		this.workspaces = workspaces;
		this.api = api;
		this.http = http;
	}

	@Override
	public byte[] load(TeamId team, UploadedFile file, int most) {
		if (file.size() > most) {
			throw new TooLarge();
		}
		String token = this.workspaces.botToken(team);
		URI url = URI.create((file.url() != null) ? file.url() : ask(token, file));
		if (!isSlacks(url)) {
			throw new SlackFailure.Refused("foreign_file_host");
		}
		Request request = new Request.Builder().url(url.toString()).header("Authorization", "Bearer " + token).build();
		try (Response response = this.http.newCall(request).execute()) {
			// Slack answers a request without the scope with a page to sign in.
			String type = String.valueOf(response.header("Content-Type")).toLowerCase(Locale.ROOT);
			if (response.code() != 200 || type.startsWith("text/html")) {
				throw new SlackFailure.Refused("file_http_" + response.code());
			}
			return read(response, most);
		}
		catch (IOException ex) {
			throw new SlackFailure.Unreachable(ex.getClass().getSimpleName());
		}
	}

	private static byte[] read(Response response, int most) throws IOException {
		try (InputStream body = response.body().byteStream()) {
			byte[] content = body.readNBytes(most + 1);
			if (content.length > most) {
				throw new TooLarge();
			}
			return content;
		}
	}

	private String ask(String token, UploadedFile file) {
		return SdkCalls.of(() -> this.slack.methods(token).filesInfo((request) -> request.file(file.id())))
			.getFile()
			.getUrlPrivateDownload();
	}

	/**
	 * Whether an address lies on Slack's host or one below it, such as
	 * {@code files.slack.com}; beside a local workspace, on that very one.
	 */
	private boolean isSlacks(URI url) {
		String host = String.valueOf(url.getHost()).toLowerCase(Locale.ROOT);
		return this.api.getScheme().equals(url.getScheme()) && this.api.getPort() == url.getPort()
				&& (host.equals(this.api.getHost()) || host.endsWith("." + this.api.getHost()));
	}

}
