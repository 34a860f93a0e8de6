package org.pandu.workspace;

import org.jspecify.annotations.Nullable;
import org.pandu.workspace.app.Credentials;
import org.pandu.workspace.state.Snapshot;

/**
 * What a workspace keeps over a restart. The app's secrets are part of it, so that
 * whoever has them can go on.
 *
 * @param credentials the app's secrets
 * @param state everything else; {@code null} at the first start
 */
record Kept(Credentials credentials, @Nullable Snapshot state) {

	/**
	 * Reads what was kept, or begins anew.
	 * @throws UnreadableState when the file holds something else
	 */
	static Kept of(Settings settings) {
		Kept first = new Kept(settings.credentials(), null);
		return (settings.data() != null) ? new StateFile(settings.data()).read().orElse(first) : first;
	}

}
