package org.pandu.workspace.app;

import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * The app's secrets. They hold for this workspace alone.
 *
 * @param signingSecret signs the requests to the app
 * @param botToken what the app calls the Web API with
 * @param appToken what the app opens Socket Mode connections with
 * @param controlSecret what the page moves the app's clock with
 */
public record Credentials(String signingSecret, String botToken, String appToken, String controlSecret) {

	private static final SecureRandom RANDOM = new SecureRandom();

	/**
	 * Fresh secrets that nobody else knows.
	 */
	public static Credentials fresh() {
		return new Credentials(random(), "xoxb-local-" + random(), "xapp-local-" + random(), random());
	}

	private static String random() {
		byte[] bytes = new byte[16];
		RANDOM.nextBytes(bytes);
		return HexFormat.of().formatHex(bytes);
	}

	@Override
	public String toString() {
		return "Credentials[hidden]";
	}

}
