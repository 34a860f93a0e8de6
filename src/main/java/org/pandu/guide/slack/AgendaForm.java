package org.pandu.guide.slack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import com.slack.api.model.block.LayoutBlock;
import org.jspecify.annotations.Nullable;
import org.pandu.goal.Goal;
import org.pandu.goal.GoalId;
import org.pandu.goal.GoalReading;
import org.pandu.goal.Worded;
import org.pandu.goal.slack.TopicChoices;
import org.pandu.goal.smart.Topic;
import org.pandu.guide.AgendaChanged;
import org.pandu.guide.AgendaWriting;
import org.pandu.guide.WrittenAgenda;
import org.pandu.id.PersonId;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.Pairings;
import org.pandu.pairing.Side;
import org.pandu.session.Session;
import org.pandu.session.SessionId;
import org.pandu.session.SessionNotOpen;
import org.pandu.session.Sessions;
import org.pandu.slack.ActionCall;
import org.pandu.slack.FormValues;
import org.pandu.slack.Interactions;
import org.pandu.slack.Modal;
import org.pandu.slack.SlackFeature;
import org.pandu.slack.Submission;
import org.pandu.slack.SubmissionCall;
import org.pandu.slack.blocks.Choice;
import org.pandu.slack.blocks.Field;
import org.pandu.slack.blocks.Pieces;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * What a session is for: one line, what it is a part of and serves; from the coachee or
 * mentee also what they want to talk about. Everything may stay empty.
 */
@Component
class AgendaForm implements SlackFeature {

	static final String GOAL = "goal";

	static final String LINK = "link";

	static final String SERVES = "serves";

	static final String MATTERS = "matters";

	/** Chosen where the session's goal is a part of no other. */
	static final String FREE = "free";

	private static final int LONGEST = 3000;

	private final AgendaWriting writing;

	private final AgendaPieces pieces;

	private final GoalReading goals;

	private final Sessions sessions;

	private final Pairings pairings;

	AgendaForm(AgendaWriting writing, AgendaPieces pieces, GoalReading goals, Sessions sessions, Pairings pairings) {
		this.writing = writing;
		this.pieces = pieces;
		this.goals = goals;
		this.sessions = sessions;
		this.pairings = pairings;
	}

	@Override
	public void register(Interactions on) {
		on.action(GuideActions.AGENDA, this::open);
		on.submission(GuideActions.AGENDA, this::save);
	}

	private void open(ActionCall call) {
		SessionId id = SessionId.parse(call.actor().team(), call.value());
		WrittenAgenda written = this.writing.read(call.actor(), id);
		Session session = this.sessions.require(id);
		if (!session.isOpen()) {
			throw new SessionNotOpen();
		}
		call.open(form(call.actor(), session, written, List.of(), call.words()));
	}

	private Submission save(SubmissionCall call) {
		String[] subject = call.form().subject().split("/");
		Session session = this.sessions.require(SessionId.parse(call.actor().team(), subject[0]));
		long seen = Long.parseLong(subject[1]);
		try {
			if (isPrepared(call.actor(), session)) {
				this.writing.prepare(call.actor(), session.id(), aim(call),
						call.form().values().text(MATTERS).orElse(""), seen);
			}
			else {
				this.writing.aim(call.actor(), session.id(), aim(call), seen);
			}
			return Submission.done();
		}
		catch (AgendaChanged changed) {
			return new Submission.Ask(form(call.actor(), session, changed.newest(),
					this.pieces.newer(changed.newest(), call.words()), call.words()));
		}
	}

	private static AgendaWriting.Aim aim(SubmissionCall call) {
		FormValues values = call.form().values();
		return new AgendaWriting.Aim(values.text(GOAL).orElse(""),
				values.option(LINK)
					.filter((chosen) -> !chosen.equals(FREE))
					.map((goal) -> GoalId.parse(call.actor().team(), goal))
					.orElse(null),
				values.options(SERVES));
	}

	/**
	 * Whether the writer is the one who prepares the session: the coachee or mentee.
	 */
	private boolean isPrepared(PersonId writer, Session session) {
		return session.coacheeId().equals(writer);
	}

	private Modal form(PersonId writer, Session session, WrittenAgenda written, List<LayoutBlock> warning,
			Words words) {
		Pairing pairing = this.pairings.require(session.pairing());
		List<LayoutBlock> blocks = new ArrayList<>(warning);
		blocks.add(Field.of(GOAL, words.of("agenda.goal"))
			.mayBeEmpty()
			.hint(words.of("agenda.goal.hint"))
			.line(words.of("agenda.goal.example"), Optional.ofNullable(written.goal()).orElse(""), LONGEST));
		List<Worded<Goal>> goals = this.goals.readOpen(writer, pairing.id());
		if (!goals.isEmpty() || written.linked() != null) {
			blocks.add(Field.of(LINK, words.of("agenda.link"))
				.hint(words.of("agenda.link.hint"))
				.select(links(goals, written.linked(), words), chosen(written.linked())));
		}
		List<Topic> topics = this.goals.topics(writer, pairing.id());
		if (!topics.isEmpty()) {
			blocks.add(Field.of(SERVES, words.of("agenda.serves"))
				.mayBeEmpty()
				.hint(words.of("agenda.serves.hint"))
				.checkboxes(TopicChoices.of(topics, words).stream().limit(10).toList(),
						written.serves().stream().map(Topic::name).collect(Collectors.toSet())));
		}
		if (isPrepared(writer, session)) {
			blocks.add(Field.of(MATTERS, words.of("agenda.matters"))
				.mayBeEmpty()
				.hint(words.of("agenda.matters.hint"))
				.text("", Optional.ofNullable(written.matters()).orElse(""), LONGEST));
		}
		Side other = pairing.sideOf(writer).orElseThrow().other();
		blocks.add(Pieces.context(words.of("agenda.who", "role", words.of("guide.role." + pairing.roleOf(other)))));
		return new Modal(GuideActions.AGENDA, session.id().subject() + "/" + written.version(),
				words.of("agenda.title"), words.of("slack.save"), words.of("slack.cancel"), blocks);
	}

	private static List<Choice> links(List<Worded<Goal>> open, @Nullable Worded<Goal> linked, Words words) {
		List<Choice> links = new ArrayList<>();
		links.add(new Choice(FREE, words.of("agenda.link.free")));
		List<Worded<Goal>> offered = new ArrayList<>(open);
		if (linked != null && open.stream().noneMatch((goal) -> goal.what().id().equals(linked.what().id()))) {
			offered.add(linked);
		}
		offered.stream()
			.limit(99)
			.map((goal) -> new Choice(goal.what().id().subject(),
					Optional.ofNullable(goal.wording()).orElseGet(() -> words.of("goal.erased"))))
			.forEach(links::add);
		return links;
	}

	private static String chosen(@Nullable Worded<Goal> linked) {
		return (linked != null) ? linked.what().id().subject() : FREE;
	}

}
