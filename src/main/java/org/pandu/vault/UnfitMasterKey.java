package org.pandu.vault;

/**
 * The configured master key is no key.
 */
public final class UnfitMasterKey extends RuntimeException {

	UnfitMasterKey() {
		super("PANDU_MASTER_KEY must be 32 bytes in base64. Make one with: openssl rand -base64 32");
	}

}
