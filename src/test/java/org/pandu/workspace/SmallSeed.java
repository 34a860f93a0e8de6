package org.pandu.workspace;

import java.util.List;
import java.util.Set;

import org.pandu.workspace.app.InstalledApp;
import org.pandu.workspace.state.Conversation;
import org.pandu.workspace.state.Member;

/**
 * A few people and channels for tests of the workspace itself.
 */
public final class SmallSeed implements Seed {

	/** Who acts. */
	public static final String ANDI = "U0ANDI";

	/** Someone else. */
	public static final String BUDI = "U0BUDI";

	/** Someone whose account was closed. */
	public static final String GONE = "U0GONE";

	/** A bot of someone else's. */
	public static final String ROBOT = "U0ROBOT";

	/** A channel with the app and both people in it. */
	public static final String GENERAL = "C0GENERAL";

	/** A public channel without the app. */
	public static final String ELSEWHERE = "C0ELSEWHERE";

	/** A private channel without the app. */
	public static final String SECRET = "G0SECRET";

	/** An archived channel. */
	public static final String OLD = "C0OLD";

	@Override
	public String name() {
		return "Small";
	}

	@Override
	public List<Member> members() {
		return List.of(member(ANDI, "andi", false, false), member(BUDI, "budi", false, false),
				member(GONE, "gone", false, true), member(ROBOT, "robot", true, false));
	}

	@Override
	public List<Conversation> channels() {
		return List.of(new Conversation(GENERAL, "general", Set.of(ANDI, BUDI, InstalledApp.BOT_USER), false),
				new Conversation(ELSEWHERE, "elsewhere", Set.of(ANDI), false),
				new Conversation(SECRET, "secret", Set.of(ANDI), false),
				new Conversation(OLD, "old", Set.of(ANDI, InstalledApp.BOT_USER), true));
	}

	private static Member member(String id, String handle, boolean bot, boolean deactivated) {
		return new Member(id, handle, handle + " Name", "", "Asia/Jayapura", "id-ID", false, bot, deactivated);
	}

}
