package org.pandu.workspace;

import org.pandu.workspace.app.InstalledApp;
import org.pandu.workspace.state.Member;
import org.pandu.workspace.state.Workspace;
import org.pandu.workspace.state.WorkspaceTime;

/**
 * Fills a workspace with its seed and the app's own user.
 */
final class Opening {

	private static final String TEAM = "T0LOCAL";

	private Opening() {
	}

	static Workspace of(Settings settings, WorkspaceTime time) {
		Seed seed = settings.seed();
		Workspace workspace = new Workspace(TEAM, seed.name(), InstalledApp.BOT_USER, time);
		String name = settings.manifest().botName();
		workspace.put(new Member(InstalledApp.BOT_USER, name.toLowerCase(java.util.Locale.ROOT).replace(' ', '_'), name,
				"", "Asia/Jakarta", "id-ID", false, true, false));
		seed.members().forEach(workspace::put);
		seed.channels().forEach(workspace::put);
		return workspace;
	}

}
