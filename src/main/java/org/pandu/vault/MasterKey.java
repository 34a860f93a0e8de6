package org.pandu.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The key that wraps all others. It comes from the environment; the embedded default
 * keeps one in a file beside its data.
 */
final class MasterKey {

	private static final Logger log = LoggerFactory.getLogger(MasterKey.class);

	private static final int BYTES = 32;

	private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");

	private MasterKey() {
	}

	/**
	 * Reads the key as configured: base64 of 32 bytes.
	 * @throws UnfitMasterKey when it is something else; the message does not show it
	 */
	static Aead decode(String base64) {
		byte[] key;
		try {
			key = Base64.getDecoder().decode(base64.strip());
		}
		catch (IllegalArgumentException ex) {
			throw UnfitMasterKey.malformed();
		}
		if (key.length != BYTES) {
			throw UnfitMasterKey.malformed();
		}
		return aead(key);
	}

	/**
	 * Makes a key that ends with the process: for data that is thrown away.
	 */
	static Aead passing() {
		return aead(random());
	}

	/**
	 * Reads the key file, or makes it on the first start.
	 */
	static Aead keptIn(Path file) {
		try {
			if (Files.exists(file)) {
				return decode(Files.readString(file));
			}
			Files.createDirectories(file.toAbsolutePath().getParent());
			if (Files.getFileStore(file.toAbsolutePath().getParent()).supportsFileAttributeView("posix")) {
				Files.createFile(file, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
			}
			byte[] key = random();
			Files.writeString(file, Base64.getEncoder().encodeToString(key));
			log.info("Made the master key in {}. Keep a copy: without it no sealed text can be read.", file);
			return aead(key);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static byte[] random() {
		byte[] key = new byte[BYTES];
		new SecureRandom().nextBytes(key);
		return key;
	}

	static Aead aead(byte[] key) {
		try {
			return new AesGcmJce(key);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("AES-GCM is not available", ex);
		}
	}

}
