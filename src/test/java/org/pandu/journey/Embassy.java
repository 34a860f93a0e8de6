package org.pandu.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.pandu.workspace.Seed;
import org.pandu.workspace.app.InstalledApp;
import org.pandu.workspace.state.Conversation;
import org.pandu.workspace.state.Member;

/**
 * The people of the journeys. Their first names are unique: tests call them by these.
 */
final class Embassy implements Seed {

	private static final List<Member> MEMBERS = List.of(person("RANI", "Rani Wulandari", "Asia/Jakarta", "id-ID", true),
			person("BUDI", "Budi Santoso", "Asia/Jakarta", "id-ID", false),
			person("SARI", "Sari Hapsari", "Europe/Brussels", "id-ID", false),
			person("DEWI", "Dewi Lestari", "Asia/Jakarta", "id-ID", false),
			person("YOHANES", "Yohanes Wenda", "Asia/Jayapura", "id-ID", false),
			person("DANA", "Dana Peters", "Europe/Brussels", "en-GB", false),
			person("MARK", "Mark Evans", "Asia/Jayapura", "en-US", false),
			person("AGUS", "Agus Salim", "Asia/Jakarta", "id-ID", false),
			person("WAYAN", "Wayan Surya", "Asia/Makassar", "id-ID", false),
			person("INTAN", "Intan Permata", "Asia/Jakarta", "id-ID", false),
			person("FAJAR", "Fajar Nugroho", "Asia/Jakarta", "id-ID", false),
			person("LINA", "Lina Marlina", "Asia/Jakarta", "id-ID", false),
			new Member("U0ROBOT", "robot", "Robot Kantor", "", "Asia/Jakarta", "id-ID", false, true, false),
			new Member("U0TONO", "tono", "Tono Hartono", "", "Asia/Jakarta", "id-ID", false, false, true));

	@Override
	public String name() {
		return "Kedutaan";
	}

	@Override
	public List<Member> members() {
		return MEMBERS;
	}

	@Override
	public List<Conversation> channels() {
		Set<String> everyone = Stream.concat(MEMBERS.stream().map(Member::id), Stream.of(InstalledApp.BOT_USER))
			.collect(Collectors.toSet());
		List<Conversation> channels = new ArrayList<>();
		channels.add(new Conversation("C0UMUM", "umum", everyone, false));
		channels.add(new Conversation("C0RINGKASAN", "ringkasan", everyone, false));
		channels.add(new Conversation("C0COACH", "coach-mentor",
				Set.of("U0BUDI", "U0DEWI", "U0MARK", InstalledApp.BOT_USER), false));
		channels.add(new Conversation("C0TANPAPANDU", "tanpa-pandu", Set.of("U0RANI", "U0BUDI"), false));
		return channels;
	}

	private static Member person(String id, String name, String zone, String locale, boolean slackAdmin) {
		return new Member("U0" + id, id.toLowerCase(java.util.Locale.ROOT), name, "", zone, locale, slackAdmin, false,
				false);
	}

}
