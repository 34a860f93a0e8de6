package org.pandu.workspace.page.markup;

import java.time.Instant;
import java.util.Set;

import org.pandu.workspace.state.Conversation;
import org.pandu.workspace.state.Member;
import org.pandu.workspace.state.Workspace;
import org.pandu.workspace.state.WorkspaceTime;

/**
 * A small workspace at Tuesday, 12 January 2027, 02:00 UTC.
 */
final class People {

	static final String ANDI = "U0ANDI";

	static final String DANA = "U0DANA";

	static final Instant NOW = Instant.parse("2027-01-12T02:00:00Z");

	private People() {
	}

	static Workspace workspace() {
		Workspace workspace = new Workspace("T0", "Small", "U0BOT", new WorkspaceTime(() -> NOW));
		workspace.put(new Member("U0BOT", "helper", "A helper", "", "UTC", "en-GB", false, true, false));
		workspace.put(new Member(ANDI, "andi", "Andi <Wijaya>", "Madya", "Asia/Jakarta", "id-ID", false, false, false));
		workspace.put(new Member(DANA, "dana", "Dana", "", "Europe/Brussels", "en-GB", false, false, false));
		workspace.put(new Member("U0GONE", "gone", "Gone", "", "UTC", "en-GB", false, false, true));
		workspace.put(new Conversation("C0UMUM", "umum", Set.of(ANDI, DANA), false));
		workspace.put(new Conversation("G0RAHASIA", "rahasia", Set.of(ANDI), false));
		workspace.put(new Conversation("C0OLD", "lama", Set.of(ANDI), true));
		return workspace;
	}

}
