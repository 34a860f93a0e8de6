package org.pandu.session.calendar;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * The part of a feed's address that nobody can guess: 256 random bits as 43 letters,
 * digits, {@code -} and {@code _}.
 *
 * @param text the secret
 */
record FeedSecret(String text) {

	private static final SecureRandom RANDOM = new SecureRandom();

	static FeedSecret next() {
		byte[] bytes = new byte[32];
		RANDOM.nextBytes(bytes);
		return new FeedSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
	}

	/**
	 * What it is found by. A look-up by the hash tells by its time nothing about the
	 * secret, and whoever reads the database does not get it.
	 */
	byte[] hash() {
		try {
			return MessageDigest.getInstance("SHA-256").digest(this.text.getBytes(StandardCharsets.UTF_8));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Override
	public String toString() {
		return "secret";
	}

}
