package org.pandu.testing;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.pandu.id.PersonId;
import org.pandu.id.TeamId;
import org.pandu.slack.Directory;
import org.pandu.slack.SlackUser;

/**
 * The accounts and channels that a test declares.
 */
public final class FakeDirectory implements Directory {

	private final Map<PersonId, SlackUser> accounts = new ConcurrentHashMap<>();

	private final Set<String> channels = ConcurrentHashMap.newKeySet();

	private final Set<String> members = ConcurrentHashMap.newKeySet();

	/**
	 * Opens or changes an account.
	 */
	public void put(TeamId team, SlackUser account) {
		this.accounts.put(new PersonId(team, account.id()), account);
	}

	/**
	 * Adds Pandu to a channel.
	 */
	public void join(TeamId team, String channel) {
		this.channels.add(team + "/" + channel);
	}

	@Override
	public Optional<SlackUser> find(PersonId person) {
		return Optional.ofNullable(this.accounts.get(person));
	}

	/**
	 * Adds a person to a channel.
	 */
	public void join(PersonId person, String channel) {
		this.members.add(person + "/" + channel);
	}

	@Override
	public boolean canPostTo(TeamId team, String channel) {
		return this.channels.contains(team + "/" + channel);
	}

	@Override
	public boolean isMember(PersonId person, String channel) {
		return this.members.contains(person + "/" + channel);
	}

}
