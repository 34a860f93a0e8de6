package org.pandu.workspace.state;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The state of one workspace. Every method is safe to call from any thread; what it
 * returns does not change any more. It checks nothing of what Slack refuses: that is done
 * where requests come in.
 */
public final class Workspace {

	/** More ids than are given out between two snapshots. */
	private static final int SKIPPED = 10_000;

	private final String teamId;

	private final String name;

	private final String botUser;

	private final WorkspaceTime time;

	private final Map<String, Member> members = new LinkedHashMap<>();

	private final Map<String, Conversation> conversations = new LinkedHashMap<>();

	private final Map<String, List<Message>> messages = new LinkedHashMap<>();

	private final Map<String, View> modals = new LinkedHashMap<>();

	private final Map<String, View> homes = new LinkedHashMap<>();

	private final Map<String, StoredFile> files = new LinkedHashMap<>();

	private final List<Consumer<Change>> watchers = new CopyOnWriteArrayList<>();

	private final AtomicLong counter = new AtomicLong();

	public Workspace(String teamId, String name, String botUser, WorkspaceTime time) {
		this.teamId = teamId;
		this.name = name;
		this.botUser = botUser;
		this.time = time;
	}

	public String teamId() {
		return this.teamId;
	}

	public String name() {
		return this.name;
	}

	/**
	 * The id of the app's own user.
	 */
	public String botUser() {
		return this.botUser;
	}

	public WorkspaceTime time() {
		return this.time;
	}

	/**
	 * Calls back after each change, on the thread that made it.
	 */
	public void watch(Consumer<Change> watcher) {
		this.watchers.add(watcher);
	}

	public void tell(Change change) {
		this.watchers.forEach((watcher) -> watcher.accept(change));
	}

	/**
	 * A fresh id that no other thing of the workspace has.
	 * @param prefix Slack's letter for the kind of thing
	 */
	public String newId(String prefix) {
		return "%s%08X".formatted(prefix, this.counter.incrementAndGet());
	}

	/**
	 * A fresh timestamp, which is also a message's id: later ones are greater.
	 */
	public synchronized String newTs() {
		return "%d.%06d".formatted(this.time.instant().getEpochSecond(), this.counter.incrementAndGet() % 1_000_000);
	}

	public synchronized void put(Member member) {
		this.members.put(member.id(), member);
	}

	public synchronized List<Member> members() {
		return List.copyOf(this.members.values());
	}

	public synchronized Optional<Member> member(String id) {
		return Optional.ofNullable(this.members.get(id));
	}

	public synchronized void put(Conversation conversation) {
		this.conversations.put(conversation.id(), conversation);
	}

	public synchronized List<Conversation> conversations() {
		return List.copyOf(this.conversations.values());
	}

	public synchronized Optional<Conversation> conversation(String id) {
		return Optional.ofNullable(this.conversations.get(id));
	}

	/**
	 * The direct messages between the app and a person, opened now if need be.
	 */
	public synchronized Conversation directWith(String user) {
		return this.conversations.values()
			.stream()
			.filter((conversation) -> conversation.isDirect() && conversation.members().contains(user))
			.findFirst()
			.orElseGet(() -> {
				Conversation opened = new Conversation(newId("D"), "", Set.of(user, this.botUser), false);
				put(opened);
				return opened;
			});
	}

	/**
	 * Adds a message, or replaces the one with the same channel and timestamp.
	 */
	public void put(Message message) {
		synchronized (this) {
			List<Message> all = this.messages.computeIfAbsent(message.channel(), (channel) -> new ArrayList<>());
			int at = indexOf(all, message.ts());
			if (at < 0) {
				all.add(message);
			}
			else {
				all.set(at, message);
			}
		}
		tell(new Change.InConversation(message.channel(), (message.onlyFor() != null) ? message.onlyFor() : ""));
	}

	public void remove(Message message) {
		synchronized (this) {
			this.messages.getOrDefault(message.channel(), new ArrayList<>())
				.removeIf((one) -> one.ts().equals(message.ts()));
		}
		tell(new Change.InConversation(message.channel(), ""));
	}

	/**
	 * A conversation's messages, threads included, oldest first.
	 */
	public synchronized List<Message> messages(String channel) {
		return List.copyOf(this.messages.getOrDefault(channel, List.of()));
	}

	public synchronized Optional<Message> message(String channel, String ts) {
		return messages(channel).stream().filter((message) -> message.ts().equals(ts)).findFirst();
	}

	/**
	 * Adds a modal or replaces the one with the same id.
	 */
	public void putModal(View view) {
		synchronized (this) {
			this.modals.put(view.id(), view);
		}
		tell(new Change.OfModals(view.user()));
	}

	public void removeModals(String user, Set<String> ids) {
		synchronized (this) {
			this.modals.keySet().removeAll(ids);
		}
		tell(new Change.OfModals(user));
	}

	/**
	 * A person's open modals, the lowest first.
	 */
	public synchronized List<View> modals(String user) {
		return this.modals.values().stream().filter((view) -> view.user().equals(user)).toList();
	}

	public synchronized Optional<View> modal(String id) {
		return Optional.ofNullable(this.modals.get(id));
	}

	public void putHome(View view) {
		synchronized (this) {
			this.homes.put(view.user(), view);
		}
		tell(new Change.OfHome(view.user()));
	}

	public synchronized Optional<View> home(String user) {
		return Optional.ofNullable(this.homes.get(user));
	}

	/**
	 * All Home tabs.
	 */
	public synchronized List<View> homes() {
		return List.copyOf(this.homes.values());
	}

	/**
	 * All modals and Home tabs.
	 */
	public synchronized List<View> views() {
		return Stream.concat(this.modals.values().stream(), this.homes.values().stream()).toList();
	}

	public synchronized void put(StoredFile file) {
		this.files.put(file.id(), file);
	}

	public synchronized Optional<StoredFile> file(String id) {
		return Optional.ofNullable(this.files.get(id));
	}

	public synchronized Snapshot snapshot() {
		return new Snapshot(List.copyOf(this.members.values()), List.copyOf(this.conversations.values()),
				this.messages.values().stream().flatMap(List::stream).toList(), List.copyOf(this.modals.values()),
				List.copyOf(this.homes.values()), List.copyOf(this.files.values()), this.counter.get(),
				this.time.ahead());
	}

	/**
	 * Goes on from a snapshot. What it does not name stays. Ids that may have been given
	 * out after it are not given out again.
	 */
	public synchronized void restore(Snapshot snapshot) {
		snapshot.members().forEach((member) -> this.members.put(member.id(), member));
		snapshot.conversations().forEach((one) -> this.conversations.put(one.id(), one));
		snapshot.messages()
			.forEach((message) -> this.messages.computeIfAbsent(message.channel(), (id) -> new ArrayList<>())
				.add(message));
		snapshot.modals().forEach((view) -> this.modals.put(view.id(), view));
		snapshot.homes().forEach((view) -> this.homes.put(view.user(), view));
		snapshot.files().forEach((file) -> this.files.put(file.id(), file));
		this.counter.set(snapshot.counter() + SKIPPED);
		this.time.setAhead(snapshot.ahead());
	}

	/**
	 * Forgets all that was said, opened and kept, as if nothing had happened yet. People
	 * and channels stay.
	 */
	public void forget() {
		List<Change> changes = new ArrayList<>();
		synchronized (this) {
			this.messages.keySet().forEach((channel) -> changes.add(new Change.InConversation(channel, "")));
			this.modals.values().forEach((view) -> changes.add(new Change.OfModals(view.user())));
			this.homes.keySet().forEach((user) -> changes.add(new Change.OfHome(user)));
			this.messages.clear();
			this.modals.clear();
			this.homes.clear();
			this.files.clear();
		}
		changes.add(new Change.OfTime());
		changes.forEach(this::tell);
	}

	private static int indexOf(List<Message> messages, String ts) {
		for (int i = 0; i < messages.size(); i++) {
			if (messages.get(i).ts().equals(ts)) {
				return i;
			}
		}
		return -1;
	}

}
