package org.pandu.guide.slack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.slack.api.model.block.LayoutBlock;
import org.jspecify.annotations.Nullable;
import org.pandu.guide.Method;
import org.pandu.guide.NoteChanged;
import org.pandu.guide.NoteTaking;
import org.pandu.guide.NotRunning;
import org.pandu.guide.Step;
import org.pandu.guide.Walk;
import org.pandu.guide.Walks;
import org.pandu.guide.WrittenNote;
import org.pandu.id.PersonId;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.Pairings;
import org.pandu.session.SessionId;
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
 * One note at one step, with a word on who will read it.
 */
@Component
class NoteForm implements SlackFeature {

	static final String NOTE = "note";

	static final String READERS = "readers";

	static final String PRIVATE = "private";

	static final String SHARED = "shared";

	private static final int LONGEST = 3000;

	private final NoteTaking notes;

	private final Walks walks;

	private final Sessions sessions;

	private final Pairings pairings;

	private final Method method;

	NoteForm(NoteTaking notes, Walks walks, Sessions sessions, Pairings pairings, Method method) {
		this.notes = notes;
		this.walks = walks;
		this.sessions = sessions;
		this.pairings = pairings;
		this.method = method;
	}

	/**
	 * What the form carries.
	 *
	 * @param session the session
	 * @param step the step
	 * @param seen the version of the note it shows; 0 for none
	 */
	private record Subject(SessionId session, Step step, long seen) {

		static Subject parse(SubmissionCall call) {
			String[] parts = call.form().subject().split("/");
			return new Subject(SessionId.parse(call.actor().team(), parts[0]), Step.valueOf(parts[1]),
					Long.parseLong(parts[2]));
		}

		String written() {
			return this.session.subject() + "/" + this.step + "/" + this.seen;
		}

	}

	@Override
	public void register(Interactions on) {
		on.action(GuideActions.NOTE, (call) -> open(call, ShownAt.parse(call.actor().team(), call.value())));
		on.action(GuideActions.NOTE_NOW, this::openNow);
		on.submission(GuideActions.NOTE, this::save);
	}

	private void openNow(ActionCall call) {
		SessionId session = SessionId.parse(call.actor().team(), call.value());
		open(call, ShownAt.of(this.walks.findById(session).orElseThrow(NotRunning::new)));
	}

	void open(ActionCall call, ShownAt at) {
		@Nullable WrittenNote own = this.notes.own(call.actor(), at.session(), at.step()).orElse(null);
		call.open(form(call.actor(), new Subject(at.session(), at.step(), (own != null) ? own.version() : 0), own,
				List.of(), call.words()));
	}

	private Submission save(SubmissionCall call) {
		FormValues values = call.form().values();
		Subject subject = Subject.parse(call);
		try {
			this.notes.write(call.actor(), subject.session(), subject.step(), values.text(NOTE).orElse(""),
					values.option(READERS).filter(SHARED::equals).isPresent(), subject.seen());
			return Submission.done();
		}
		catch (NoteChanged changed) {
			@Nullable WrittenNote newest = changed.newest();
			return new Submission.Ask(form(call.actor(),
					new Subject(subject.session(), subject.step(), (newest != null) ? newest.version() : 0), newest,
					newer(newest, call.words()), call.words()));
		}
	}

	private static List<LayoutBlock> newer(@Nullable WrittenNote newest, Words words) {
		if (newest == null) {
			return List.of(Pieces.section(words.of("guide.note.deleted-meanwhile")));
		}
		return List.of(Pieces.section(words.of("guide.note.changed-meanwhile")), NotePieces.text(newest, words),
				Pieces.divider());
	}

	private Modal form(PersonId writer, Subject subject, @Nullable WrittenNote own, List<LayoutBlock> warning,
			Words words) {
		Pairing pairing = this.pairings.require(this.sessions.require(subject.session()).pairing());
		String other = words.of("guide.role." + pairing.roleOf(pairing.sideOf(writer).orElseThrow().other()));
		boolean first = this.walks.findById(subject.session()).map(Walk::first).orElse(false);
		List<LayoutBlock> blocks = new ArrayList<>(warning);
		blocks.add(Field.of(NOTE, this.method.title(subject.step(), first, words.locale()))
			.mayBeEmpty()
			.hint(words.of("guide.note.hint"))
			.text("", Optional.ofNullable(own).map(WrittenNote::text).orElse(""), LONGEST));
		blocks.add(Field.of(READERS, words.of("guide.note.readers"))
			.radio(List.of(new Choice(PRIVATE, words.of("guide.note.private")),
					new Choice(SHARED, words.of("guide.note.shared", "role", other))),
					(own != null && own.shared()) ? SHARED : PRIVATE));
		blocks.add(Pieces.context(words.of("guide.note.who")));
		return new Modal(GuideActions.NOTE, subject.written(), words.of("guide.note.title"), words.of("slack.save"),
				words.of("slack.cancel"), blocks);
	}

}
