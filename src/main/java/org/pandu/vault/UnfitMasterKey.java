package org.pandu.vault;

/**
 * The configured master key is no key, or not the one the stored texts were sealed under.
 */
public final class UnfitMasterKey extends RuntimeException {

	private UnfitMasterKey(String message) {
		super(message);
	}

	static UnfitMasterKey malformed() {
		return new UnfitMasterKey(
				"PANDU_MASTER_KEY must be 32 bytes in base64. Make one with: openssl rand -base64 32");
	}

	static UnfitMasterKey another() {
		return new UnfitMasterKey("PANDU_MASTER_KEY is not the key that this database's texts are sealed under. "
				+ "Set the one it was first started with.");
	}

}
