package org.pandu.session.calendar;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.pandu.id.Ids;
import org.pandu.slack.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Serves the feeds at {@code /calendar/<secret>.ics}. A servlet of its own, since Spring
 * MVC would write the path, and with it the secret, into its debug log. Whatever is not
 * somebody's feed is answered 404 in the same way.
 */
class FeedServlet extends HttpServlet {

	static final String PATH = "/calendar/";

	static final String ENDING = ".ics";

	private static final List<String> READING = List.of("GET", "HEAD");

	private static final Logger log = LoggerFactory.getLogger(FeedServlet.class);

	private final transient Supplier<Feed> feed;

	/**
	 * Makes the servlet.
	 * @param feed asked at the first request: the web server makes its servlets before
	 * anything else is there
	 */
	FeedServlet(Supplier<Feed> feed) {
		this.feed = feed;
	}

	/**
	 * Answers here what is no reading. The usual way leads through the error page, which
	 * names the path.
	 */
	@Override
	protected void service(HttpServletRequest request, HttpServletResponse response)
			throws ServletException, IOException {
		if (READING.contains(request.getMethod())) {
			super.service(request, response);
		}
		else {
			response.setHeader("Allow", String.join(", ", READING));
			response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
		}
	}

	@Override
	protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
		response.setHeader("X-Content-Type-Options", "nosniff");
		response.setHeader("Referrer-Policy", "no-referrer");
		response.setHeader("X-Robots-Tag", "noindex");
		try {
			Optional<byte[]> found = this.feed.get().find(new FeedSecret(secret(request.getPathInfo())));
			if (found.isPresent()) {
				write(found.get(), request.getHeader("If-None-Match"), response);
				return;
			}
			response.setHeader("Cache-Control", "no-store");
			response.setStatus(HttpServletResponse.SC_NOT_FOUND);
		}
		catch (RuntimeException ex) {
			log.error("{} A calendar feed failed", Reference.next(Ids.next()), ex);
			response.setHeader("Cache-Control", "no-store");
			response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
		}
	}

	/**
	 * Calendars ask again before they show what they keep; nobody between keeps it.
	 */
	private static void write(byte[] body, @Nullable String known, HttpServletResponse response) throws IOException {
		String tag = "\"" + tag(body) + "\"";
		response.setHeader("ETag", tag);
		response.setHeader("Cache-Control", "private, no-cache");
		if (known != null && matches(known, tag)) {
			response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
			return;
		}
		response.setContentType("text/calendar; charset=utf-8");
		response.setHeader("Content-Disposition", "inline; filename=\"pandu.ics\"");
		response.setContentLength(body.length);
		response.getOutputStream().write(body);
	}

	private static boolean matches(String known, String tag) {
		return Arrays.stream(known.split(","))
			.map(String::strip)
			.map((one) -> one.startsWith("W/") ? one.substring(2) : one)
			.anyMatch((one) -> one.equals(tag) || one.equals("*"));
	}

	private static String secret(@Nullable String path) {
		return (path != null && path.startsWith("/") && path.endsWith(ENDING) && path.length() > ENDING.length())
				? path.substring(1, path.length() - ENDING.length()) : "";
	}

	private static String tag(byte[] body) {
		try {
			return Base64.getUrlEncoder()
				.withoutPadding()
				.encodeToString(MessageDigest.getInstance("SHA-256").digest(body));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
