package org.pandu.vault;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import com.google.crypto.tink.Aead;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class MasterKeyTests {

	private static final byte[] TEXT = "rahasia".getBytes(StandardCharsets.UTF_8);

	private static final byte[] PLACE = "tempat".getBytes(StandardCharsets.UTF_8);

	@Test
	void isMadeOnceInAFileThatOnlyItsOwnerReads(@TempDir Path directory) throws Exception {
		Path file = directory.resolve("data/master.key");
		Aead made = MasterKey.keptIn(file);
		Aead readAgain = MasterKey.keptIn(file);

		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
		assertThat(readAgain.decrypt(made.encrypt(TEXT, PLACE), PLACE)).isEqualTo(TEXT);
	}

	@ParameterizedTest
	@ValueSource(strings = { "short", "c2hvcnQ=", "!!!" })
	void isRefusedWithoutBeingShownWhenItIsNone(String key) {
		assertThatExceptionOfType(UnfitMasterKey.class).isThrownBy(() -> MasterKey.decode(key))
			.withMessageContaining("PANDU_MASTER_KEY")
			.withMessageNotContaining(key);
	}

}
