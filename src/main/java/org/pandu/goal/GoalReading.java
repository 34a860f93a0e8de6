package org.pandu.goal;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.pandu.goal.smart.Mark;
import org.pandu.goal.smart.Topic;
import org.pandu.goal.smart.Topics;
import org.pandu.id.PersonId;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.PairingId;
import org.pandu.vault.Sealed;
import org.pandu.vault.Vault;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens goals for the two they belong to.
 */
@Service
@Transactional(readOnly = true)
public class GoalReading {

	private final GoalDesk desk;

	private final Goals goals;

	private final GoalVault words;

	private final GoalMarks marks;

	private final ProgressEntries entries;

	private final Topics topics;

	private final Vault vault;

	GoalReading(GoalDesk desk, Goals goals, GoalVault words, GoalMarks marks, ProgressEntries entries, Topics topics,
			Vault vault) {
		this.desk = desk;
		this.goals = goals;
		this.words = words;
		this.marks = marks;
		this.entries = entries;
		this.topics = topics;
		this.vault = vault;
	}

	/**
	 * Everything about a goal.
	 *
	 * @param goal the goal
	 * @param words what is written about it
	 * @param endReason why it was dropped; empty otherwise
	 * @param marks its five marks
	 * @param topic what it serves; {@code null} where nothing was chosen
	 * @param entries its progress, the latest day first
	 * @param versions its versions, the first first
	 * @param today the day it is for the reader
	 */
	public record Whole(Goal goal, GoalWords words, String endReason, List<Mark> marks, @Nullable Topic topic,
			List<Worded<ProgressEntry>> entries, List<GoalVersion> versions, LocalDate today) {

		public Worded<Goal> worded() {
			return new Worded<>(this.goal,
					this.words.isErased(GoalPart.WORDING) ? null : this.words.of(GoalPart.WORDING));
		}

		@Override
		public String toString() {
			return "Whole[" + this.goal.id() + "]";
		}

	}

	/**
	 * A goal as it was at one of its versions.
	 *
	 * @param version the version
	 * @param words what was written about it then
	 * @param until how far it was when the next began, in percent; {@code null} for the
	 * current one
	 */
	public record Earlier(GoalVersion version, GoalWords words, @Nullable Integer until) {
	}

	/**
	 * A pairing's goals with their words, the oldest first.
	 */
	public List<Worded<Goal>> read(PersonId actor, PairingId id) {
		this.desk.pairing(actor, id);
		return this.goals.ofPairing(id).stream().map(this.words::open).toList();
	}

	/**
	 * A pairing's open goals with their words, the oldest first.
	 */
	public List<Worded<Goal>> readOpen(PersonId actor, PairingId id) {
		this.desk.pairing(actor, id);
		return this.goals.ofPairing(id).stream().filter(Goal::isOpen).map(this.words::open).toList();
	}

	public Worded<Goal> read(PersonId actor, GoalId id) {
		return this.words.open(this.desk.look(actor, id));
	}

	public Whole whole(PersonId actor, GoalId id) {
		Goal goal = this.desk.look(actor, id);
		Pairing pairing = this.desk.pairing(actor, goal.pairing());
		List<GoalVersion> versions = this.words.versions(id);
		GoalWords words = this.words.words(versions);
		return new Whole(goal, words, this.words.reason(goal), this.marks.of(goal, words, pairing),
				this.topics.find(goal.topic()).orElse(null), this.entries.of(id).stream().map(this::open).toList(),
				versions, this.desk.today(actor));
	}

	/**
	 * A goal as it was at an edition.
	 * @throws NoSuchGoal when it had none of that number
	 */
	public Earlier earlier(PersonId actor, GoalId id, int edition) {
		this.desk.look(actor, id);
		List<GoalVersion> versions = this.words.versions(id);
		if (edition < 1 || edition > versions.size()) {
			throw new NoSuchGoal();
		}
		Integer until = versions.stream()
			.skip(edition)
			.filter((version) -> version.kind() == GoalVersion.Kind.REVISED)
			.findFirst()
			.map(GoalVersion::sinceProgress)
			.orElse(null);
		return new Earlier(versions.get(edition - 1), this.words.words(versions.subList(0, edition)), until);
	}

	/**
	 * What goals of a pairing may serve: the objectives and focuses of the coachee's
	 * level.
	 */
	public List<Topic> topics(PersonId actor, PairingId id) {
		return this.topics.of(this.marks.level(this.desk.pairing(actor, id)));
	}

	private Worded<ProgressEntry> open(ProgressEntry entry) {
		Sealed remark = entry.remark();
		return new Worded<>(entry,
				(remark != null) ? this.vault.open(remark, entry.id().team(), entry.cell()).orElse(null) : "");
	}

}
