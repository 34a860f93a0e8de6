package org.pandu.vault;

import java.util.Arrays;

/**
 * Words that only {@link Vault} can read.
 *
 * @param bytes the key's id and the ciphertext
 */
public record Sealed(byte[] bytes) {

	@Override
	public boolean equals(Object other) {
		return other instanceof Sealed that && Arrays.equals(this.bytes, that.bytes);
	}

	@Override
	public int hashCode() {
		return Arrays.hashCode(this.bytes);
	}

	@Override
	public String toString() {
		return "sealed";
	}

}
