package org.pandu.pairing.slack;

import com.slack.api.model.block.InputBlock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pandu.id.PersonId;
import org.pandu.pairing.CadenceHistory;
import org.pandu.pairing.Needs;
import org.pandu.pairing.Pairing;
import org.pandu.people.Level;
import org.pandu.program.Cadence;
import org.pandu.program.Cadence.Unit;
import org.pandu.program.Kind;
import org.pandu.slack.Modal;
import org.pandu.testing.Cast;
import org.pandu.testing.Desk;
import org.pandu.testing.Filled;
import org.pandu.testing.PanduIntegrationTest;
import org.pandu.testing.Reply;
import org.pandu.testing.Shown;
import org.pandu.testing.Stage;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Cadence and needs of a pairing, from its menu.
 */
@PanduIntegrationTest
class CadenceFormsIntegrationTests {

	@Autowired
	Stage stage;

	@Autowired
	Desk desk;

	@Autowired
	CadenceHistory history;

	@Autowired
	Needs needs;

	Cast cast;

	PersonId rani;

	PersonId dana;

	Pairing pairing;

	@BeforeEach
	void pair() {
		this.cast = this.stage.newCast();
		this.rani = this.cast.enrol("Rani", Level.MADYA);
		this.dana = this.cast.enrol("Dana", Level.PERTAMA, "Europe/Brussels", "en-GB");
		this.pairing = this.cast.pair(Kind.COACHING, this.rani, this.dana);
	}

	@Test
	void bothSidesSeeTheCadenceAndTheCoachChangesIt() {
		assertThat(Shown.of(menu(this.dana)).text()).contains("*Cadence*: every 3 months, as needed; 45–60 minutes");
		assertThat(Shown.of(menu(this.dana)).labels()).doesNotContain("Change");
		Modal form = click(this.rani, menu(this.rani), "Ubah").modal();
		assertThat(Shown.of(form).text()).contains("keterampilan spesifik sesuai tugas fungsi",
				"pengembangan keterampilan, efisiensi peran");

		Reply reply = this.desk.send(this.rani,
				filled(form).type("every", "6")
					.choose("unit", "WEEK")
					.empty("need")
					.type("min", "30")
					.type("max", "45")
					.type("reason", "Menyiapkan sidang"));

		assertThat(reply.isDone()).isTrue();
		assertThat(this.history.now(this.pairing))
			.isEqualTo(new Cadence(Level.PERTAMA, Kind.COACHING, 6, Unit.WEEK, false, 30, 45));
		assertThat(Shown.of(menu(this.dana)).text()).contains("*Cadence of your own*: every 6 weeks; 30–45 minutes")
			.doesNotContain("sidang");
		assertThat(Shown.of(click(this.dana, menu(this.dana), "Read the reason").modal()).text())
			.contains("Menyiapkan sidang");
	}

	@Test
	void whatCanNotBeIsSaidWhereItWasTyped() {
		Modal form = click(this.rani, menu(this.rani), "Ubah").modal();

		assertThat(this.desk.send(this.rani, filled(form).type("every", "53").type("reason", "x")).errors())
			.containsOnlyKeys("every");
		assertThat(this.desk.send(this.rani, filled(form).type("min", "14").type("reason", "x")).errors())
			.containsOnlyKeys("min");
		assertThat(this.desk.send(this.rani, filled(form).type("min", "90").type("max", "60").type("reason", "x"))
			.errors()).containsOnlyKeys("max");
		assertThat(this.desk.send(this.rani, filled(form)).errors()).containsOnlyKeys("reason");
		assertThat(this.history.isOwn(this.pairing)).isFalse();
	}

	@Test
	void thePairingFollowsItsLevelAgain() {
		this.desk.send(this.rani, filled(click(this.rani, menu(this.rani), "Ubah").modal()).type("every", "6")
			.type("reason", "Menyiapkan sidang"));

		Modal after = click(this.rani, menu(this.rani), "Ikuti jenjang").modal();

		assertThat(Shown.of(after).text()).contains("*Irama*: setiap 3 bulan, sesuai kebutuhan; 45–60 menit");
		assertThat(this.history.isOwn(this.pairing)).isFalse();
	}

	@Test
	void aNeedIsRecordedReadAndWithdrawn() {
		Modal form = click(this.dana, menu(this.dana), "Needs").modal();

		assertThat(this.desk
			.send(this.dana, filled(form).type("line", "Practise <!here> presenting").choose("source", "REVIEW"))
			.isDone()).isTrue();

		assertThat(Shown.of(menu(this.rani)).text()).contains("*Kebutuhan*: 1 terbuka");
		Modal list = click(this.rani, menu(this.rani), "Kebutuhan").modal();
		assertThat(Shown.of(list).text()).contains("Practise <!here> presenting", "<@UDANA>, Senin, 11 Januari 2027",
				"Penilaian kinerja");
		Modal after = click(this.rani, list, "Tarik").modal();
		assertThat(Shown.of(after).text()).doesNotContain("presenting");
		assertThat(this.needs.openOf(this.pairing)).isEmpty();
	}

	@Test
	void adminsReadNoNeeds() {
		this.needs.record(this.dana, this.pairing.id(), "Practise presenting", null, "line");

		assertThat(Shown.of(menu(this.cast.admin())).text()).contains("*Irama*").doesNotContain("Kebutuhan");
		assertThat(this.desk.click(this.cast.admin(), PairingActions.NEEDS, this.pairing.id().subject()).told())
			.contains("Anda tidak dapat melakukan ini untuk pendampingan ini.");
	}

	@Test
	void noFormHasMoreThanSixInputs() {
		assertThat(click(this.rani, menu(this.rani), "Ubah").modal()
			.blocks()
			.stream()
			.filter(InputBlock.class::isInstance)).hasSizeLessThanOrEqualTo(6);
	}

	private Modal menu(PersonId actor) {
		return this.desk.click(actor, PairingActions.MANAGE, this.pairing.id().subject()).modal();
	}

	private Reply click(PersonId actor, Modal in, String label) {
		return this.desk.click(actor, in,
				Shown.of(in)
					.buttons()
					.stream()
					.filter((button) -> button.label().equals(label))
					.findFirst()
					.orElseThrow());
	}

	private Filled filled(Modal form) {
		return Filled.of(this.cast.team(), form);
	}

}
