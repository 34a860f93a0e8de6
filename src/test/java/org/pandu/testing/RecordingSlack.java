package org.pandu.testing;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;

import com.slack.api.model.block.LayoutBlock;
import org.jspecify.annotations.Nullable;
import org.pandu.id.PersonId;
import org.pandu.id.TeamId;
import org.pandu.slack.FileRenderer.Attachment;
import org.pandu.slack.Message;
import org.pandu.slack.Modal;
import org.pandu.slack.SlackFailure;
import org.pandu.slack.SlackGateway;

/**
 * A Slack that takes everything and remembers it by workspace and recipient. It can be
 * told to fail.
 */
public final class RecordingSlack implements SlackGateway {

	private final List<Said> said = new ArrayList<>();

	private final List<Sent> files = new ArrayList<>();

	private final List<Opened> modals = new ArrayList<>();

	private final Map<PersonId, List<LayoutBlock>> homes = new HashMap<>();

	private final List<String> told = new ArrayList<>();

	private final Map<TeamId, Queue<Failing>> failing = new HashMap<>();

	private final Map<TeamId, SlackFailure> outages = new HashMap<>();

	private final Map<TeamId, Integer> calls = new HashMap<>();

	private record Sent(TeamId team, Posted thread, Attachment file) {
	}

	private record Opened(TeamId team, Modal modal) {
	}

	private record Failing(SlackFailure failure, boolean afterTheEffect) {
	}

	/**
	 * The messages of a person or channel in the order of their posting, each as it looks
	 * now.
	 */
	public synchronized List<Said> messages(TeamId team, String recipient) {
		return this.said.stream()
			.filter((one) -> one.team().equals(team) && one.recipient().equals(recipient))
			.toList();
	}

	public List<Said> messages(PersonId person) {
		return messages(person.team(), person.user());
	}

	/**
	 * All messages of a workspace.
	 */
	public synchronized List<Said> messages(TeamId team) {
		return this.said.stream().filter((one) -> one.team().equals(team)).toList();
	}

	/**
	 * The files in a message's thread.
	 */
	public synchronized List<Attachment> files(Said message) {
		return this.files.stream()
			.filter((one) -> one.team().equals(message.team()) && one.thread().equals(message.posted()))
			.map(Sent::file)
			.toList();
	}

	/**
	 * The Home tab as last published, its text.
	 */
	public synchronized Optional<String> home(PersonId person) {
		return Optional.ofNullable(this.homes.get(person)).map(Said::textOf);
	}

	/**
	 * The modals opened, pushed or replaced in a workspace.
	 */
	public synchronized List<Modal> modals(TeamId team) {
		return this.modals.stream().filter((one) -> one.team().equals(team)).map(Opened::modal).toList();
	}

	/**
	 * What was answered to response URLs, of all workspaces.
	 */
	public synchronized List<String> told() {
		return List.copyOf(this.told);
	}

	/**
	 * How many calls of a workspace reached Slack, failed ones included.
	 */
	public synchronized int calls(TeamId team) {
		return this.calls.getOrDefault(team, 0);
	}

	/**
	 * The next calls of a workspace fail so, one after the other.
	 */
	public synchronized void failNext(TeamId team, SlackFailure... failures) {
		for (SlackFailure failure : failures) {
			queue(team).add(new Failing(failure, false));
		}
	}

	/**
	 * The next call takes effect, and its answer is lost.
	 */
	public synchronized void loseNextAnswer(TeamId team) {
		queue(team).add(new Failing(new SlackFailure.InDoubt("SocketTimeoutException"), true));
	}

	/**
	 * Every call of a workspace fails until {@link #recover}.
	 */
	public synchronized void goDown(TeamId team, SlackFailure failure) {
		this.outages.put(team, failure);
	}

	public synchronized void recover(TeamId team) {
		this.outages.remove(team);
	}

	@Override
	public synchronized Posted post(TeamId team, String recipient, Message message, UUID notice) {
		Failing failure = reach(team);
		Posted posted = new Posted(channel(recipient), "1800000000.%06d".formatted(this.said.size()));
		this.said.add(new Said(team, recipient, posted, notice, message, 0));
		fail(failure);
		return posted;
	}

	@Override
	public synchronized void update(TeamId team, Posted posted, Message message) {
		Failing failure = reach(team);
		this.said
			.replaceAll((one) -> (one.team().equals(team) && one.posted().equals(posted)) ? one.changed(message) : one);
		fail(failure);
	}

	@Override
	public synchronized Optional<Posted> findPosted(PersonId person, UUID notice, Instant since) {
		fail(reach(person.team()));
		return messages(person).stream().filter((one) -> one.notice().equals(notice)).map(Said::posted).findFirst();
	}

	@Override
	public synchronized void upload(TeamId team, Posted thread, Attachment file) {
		Failing failure = reach(team);
		this.files.add(new Sent(team, thread, file));
		fail(failure);
	}

	@Override
	public void fill(TeamId team, String viewId, Modal modal) {
		show(team, modal);
	}

	@Override
	public synchronized void publishHome(PersonId person, List<LayoutBlock> blocks) {
		Failing failure = reach(person.team());
		this.homes.put(person, blocks);
		fail(failure);
	}

	@Override
	public String open(TeamId team, String trigger, Modal modal) {
		show(team, modal);
		return "V" + trigger;
	}

	@Override
	public String push(TeamId team, String trigger, Modal modal) {
		show(team, modal);
		return "V" + trigger;
	}

	@Override
	public void replace(TeamId team, String viewId, String hash, Modal modal) {
		show(team, modal);
	}

	@Override
	public synchronized void respond(String responseUrl, String text) {
		this.told.add(text);
	}

	private synchronized void show(TeamId team, Modal modal) {
		Failing failure = reach(team);
		this.modals.add(new Opened(team, modal));
		fail(failure);
	}

	private @Nullable Failing reach(TeamId team) {
		this.calls.merge(team, 1, Integer::sum);
		SlackFailure outage = this.outages.get(team);
		if (outage != null) {
			throw outage;
		}
		Failing next = queue(team).poll();
		if (next != null && !next.afterTheEffect()) {
			throw next.failure();
		}
		return next;
	}

	private static void fail(@Nullable Failing failure) {
		if (failure != null) {
			throw failure.failure();
		}
	}

	private Queue<Failing> queue(TeamId team) {
		return this.failing.computeIfAbsent(team, (key) -> new ArrayDeque<>());
	}

	private static String channel(String recipient) {
		return PersonId.isShapeOf(recipient) ? "D" + recipient : recipient;
	}

}
