package org.pandu.vault;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pandu.id.Ids;
import org.pandu.id.PersonId;
import org.pandu.people.Level;
import org.pandu.testing.PanduIntegrationTest;
import org.pandu.testing.Stage;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

@PanduIntegrationTest
class VaultIntegrationTests {

	private static final String WORDS = "Saya ragu 🎯";

	private static final Cell CELL = new Cell("note", Ids.next(), "body");

	@Autowired
	private Stage stage;

	@Autowired
	private Vault vault;

	private PersonId dana;

	@BeforeEach
	void dana() {
		this.dana = this.stage.newCast().enrol("Dana", Level.MUDA);
	}

	@Test
	void opensWhatItSealedAndShowsNothingOfItBefore() {
		Sealed sealed = this.vault.seal(WORDS, this.dana, CELL);

		assertThat(new String(sealed.bytes(), StandardCharsets.UTF_8)).doesNotContain("ragu");
		assertThat(sealed).hasToString("sealed");
		assertThat(this.vault.open(sealed, this.dana.team(), CELL)).contains(WORDS);
	}

	@Test
	void opensNothingThatWasMovedToAnotherPlaceOrChanged() {
		Sealed sealed = this.vault.seal(WORDS, this.dana, CELL);
		byte[] changed = sealed.bytes().clone();
		changed[changed.length - 1] ^= 1;

		for (Cell other : new Cell[] { new Cell("note", Ids.next(), "body"), new Cell("goal", CELL.row(), "body"),
				new Cell("note", CELL.row(), "reason") }) {
			assertThatIllegalStateException().isThrownBy(() -> this.vault.open(sealed, this.dana.team(), other))
				.withMessageNotContaining("ragu");
		}
		assertThatIllegalStateException()
			.isThrownBy(() -> this.vault.open(new Sealed(changed), this.dana.team(), CELL));
	}

	@Test
	void opensNothingOfSomeoneWhoseKeyWasDestroyed() {
		Sealed sealed = this.vault.seal(WORDS, this.dana, CELL);
		this.vault.destroyKey(this.dana);

		assertThat(this.vault.open(sealed, this.dana.team(), CELL)).isEmpty();
	}

}
