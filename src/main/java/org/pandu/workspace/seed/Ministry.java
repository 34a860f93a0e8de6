package org.pandu.workspace.seed;

import java.util.List;
import java.util.Set;

import org.pandu.workspace.Seed;
import org.pandu.workspace.app.InstalledApp;
import org.pandu.workspace.state.Conversation;
import org.pandu.workspace.state.Member;

/**
 * A ministry with its training centre and missions abroad. The people are invented.
 */
public final class Ministry implements Seed {

	/** Runs the programme, and is an admin of the Slack workspace. */
	public static final Member RATNA = person("U01RATNA", "Ratna Wulandari", "Kepala Bidang, Pusdiklat", "Asia/Jakarta",
			"id-ID", true);

	/** The channel of those who run the programme and coach; the app is in it. */
	public static final String CHANNEL = "C02PROGRAM";

	/** A coach, and Budi's direct superior. */
	public static final Member ANDI = person("U02ANDI", "Andi Prasetyo", "Direktur, Direktorat Eropa I", "Asia/Jakarta",
			"id-ID", false);

	/** A coach abroad, and Dewi's direct superior. */
	public static final Member SARI = person("U03SARI", "Sari Kusuma", "Wakil Kepala Perwakilan, KBRI Brussel",
			"Europe/Brussels", "id-ID", false);

	/** A mentor. */
	public static final Member HASAN = person("U04HASAN", "Hasan Basri", "Diplomat Ahli Utama, Pusdiklat",
			"Asia/Makassar", "id-ID", false);

	/** A coachee of level Madya, who reads English. */
	public static final Member DEWI = person("U05DEWI", "Dewi Lestari", "Koordinator Ekonomi, KBRI Brussel",
			"Europe/Brussels", "en-GB", false);

	/** A coachee of level Muda. */
	public static final Member YOSEF = person("U06YOSEF", "Yosef Wenda", "Kepala Seksi, Kantor Layanan Jayapura",
			"Asia/Jayapura", "id-ID", false);

	/** A coachee of level Pertama. */
	public static final Member BUDI = person("U07BUDI", "Budi Santoso", "Staf, Direktorat Eropa I", "Asia/Jakarta",
			"id-ID", false);

	/**
	 * Another coachee of level Pertama, in a zone with daylight saving west of Greenwich.
	 */
	public static final Member MAYA = person("U08MAYA", "Maya Siregar", "Staf, KJRI New York", "America/New_York",
			"en-US", false);

	/** Another coachee of level Muda. */
	public static final Member LINA = person("U11LINA", "Lina Marpaung", "Kepala Seksi, KBRI Brussel",
			"Europe/Brussels", "id-ID", false);

	/** Has left, and the account was closed. */
	public static final Member TONO = new Member("U09TONO", "tono", "Tono Wibowo", "Purnatugas", "Asia/Jakarta",
			"id-ID", false, false, true);

	/** Another app's user. */
	public static final Member MEETING_BOT = new Member("U10RAPAT", "botrapat", "Bot Rapat", "", "Asia/Jakarta",
			"id-ID", false, true, false);

	private static final List<Member> MEMBERS = List.of(RATNA, ANDI, SARI, HASAN, DEWI, YOSEF, BUDI, MAYA, LINA, TONO,
			MEETING_BOT);

	@Override
	public String name() {
		return "Kementerian";
	}

	@Override
	public List<Member> members() {
		return MEMBERS;
	}

	@Override
	public List<Conversation> channels() {
		Set<String> everyone = Set.of(RATNA.id(), ANDI.id(), SARI.id(), HASAN.id(), DEWI.id(), YOSEF.id(), BUDI.id(),
				MAYA.id(), LINA.id(), MEETING_BOT.id());
		return List.of(new Conversation("C01UMUM", "umum", everyone, false),
				new Conversation(CHANNEL, "program-coaching",
						Set.of(RATNA.id(), ANDI.id(), SARI.id(), HASAN.id(), InstalledApp.BOT_USER), false),
				new Conversation("C03ARSIP", "arsip-2024", Set.of(RATNA.id(), ANDI.id(), InstalledApp.BOT_USER), true));
	}

	private static Member person(String id, String name, String title, String zone, String locale, boolean admin) {
		return new Member(id, name.substring(0, name.indexOf(' ')).toLowerCase(java.util.Locale.ROOT), name, title,
				zone, locale, admin, false, false);
	}

}
