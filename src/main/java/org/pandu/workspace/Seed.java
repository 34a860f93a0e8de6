package org.pandu.workspace;

import java.util.List;

import org.pandu.workspace.state.Conversation;
import org.pandu.workspace.state.Member;

/**
 * Who and what is in the workspace when it starts. The app's own user is added to it and
 * to the channels that name it.
 */
public interface Seed {

	/**
	 * The workspace's name.
	 */
	String name();

	List<Member> members();

	/**
	 * The channels. Those whose members include
	 * {@link org.pandu.workspace.app.InstalledApp#BOT_USER} have the app in them.
	 */
	List<Conversation> channels();

}
