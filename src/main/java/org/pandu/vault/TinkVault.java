package org.pandu.vault;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Optional;
import java.util.UUID;

import com.google.crypto.tink.Aead;
import org.pandu.id.PersonId;
import org.pandu.id.TeamId;

/**
 * Seals with AES-256-GCM by Tink. A sealed text is one byte of version, the key's id and
 * the ciphertext, which is bound to its place.
 */
final class TinkVault implements Vault {

	private static final byte VERSION = 1;

	private static final int HEADER = 1 + 2 * Long.BYTES;

	private final PersonKeys keys;

	TinkVault(PersonKeys keys) {
		this.keys = keys;
	}

	@Override
	public Sealed seal(String text, PersonId writer, Cell cell) {
		PersonKeys.Key key = this.keys.of(writer);
		try {
			byte[] ciphertext = key.aead()
				.encrypt(text.getBytes(StandardCharsets.UTF_8), associated(writer.team(), cell));
			return new Sealed(ByteBuffer.allocate(HEADER + ciphertext.length)
				.put(VERSION)
				.putLong(key.id().getMostSignificantBits())
				.putLong(key.id().getLeastSignificantBits())
				.put(ciphertext)
				.array());
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("A text could not be sealed for " + cell, ex);
		}
	}

	@Override
	public Optional<String> open(Sealed sealed, TeamId team, Cell cell) {
		ByteBuffer bytes = ByteBuffer.wrap(sealed.bytes());
		if (bytes.remaining() < HEADER || bytes.get() != VERSION) {
			throw new IllegalStateException("Not a sealed text in " + cell);
		}
		UUID keyId = new UUID(bytes.getLong(), bytes.getLong());
		byte[] ciphertext = new byte[bytes.remaining()];
		bytes.get(ciphertext);
		return this.keys.find(team, keyId).map((key) -> open(key, ciphertext, team, cell));
	}

	@Override
	public void destroyKey(PersonId person) {
		this.keys.destroy(person);
	}

	private static String open(Aead key, byte[] ciphertext, TeamId team, Cell cell) {
		try {
			return new String(key.decrypt(ciphertext, associated(team, cell)), StandardCharsets.UTF_8);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("The sealed text in " + cell + " was changed or moved", ex);
		}
	}

	private static byte[] associated(TeamId team, Cell cell) {
		return ("text|" + team + "|" + cell.table() + "|" + cell.row() + "|" + cell.column())
			.getBytes(StandardCharsets.UTF_8);
	}

}
