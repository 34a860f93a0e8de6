package org.pandu.people.slack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import com.slack.api.model.block.LayoutBlock;

import org.pandu.id.PersonId;
import org.pandu.people.Admins;
import org.pandu.people.Level;
import org.pandu.people.Person;
import org.pandu.people.Post;
import org.pandu.people.Posting;
import org.pandu.people.PostingChanges;
import org.pandu.people.Postings;
import org.pandu.people.Profiles;
import org.pandu.people.People;
import org.pandu.slack.ActionCall;
import org.pandu.slack.FormValues;
import org.pandu.slack.Home;
import org.pandu.slack.Interactions;
import org.pandu.slack.Modal;
import org.pandu.slack.OpenModal;
import org.pandu.slack.SlackFeature;
import org.pandu.slack.Submission;
import org.pandu.slack.SubmissionCall;
import org.pandu.slack.blocks.Field;
import org.pandu.slack.blocks.Pieces;
import org.pandu.slack.blocks.Wordings;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * Changes the post or zone of a participant from a day on, and shows what is planned.
 */
@Component
class ChangeForm implements SlackFeature {

	private static final String FORM = "people.change";

	private static final String TAKE_BACK = "people.take-back";

	private static final String LEVEL = "level";

	private static final String UNIT = "unit";

	private static final String POSITION = "position";

	private static final String SUPERIOR = "superior";

	private static final String ZONE = "zone";

	private static final String FROM = "from";

	private static final int MOST_PLANNED = 5;

	private final Admins admins;

	private final PostingChanges changes;

	private final Postings postings;

	private final PostingLines lines;

	private final People people;

	private final Profiles profiles;

	private final Home home;

	ChangeForm(Admins admins, PostingChanges changes, Postings postings, PostingLines lines, People people,
			Profiles profiles, Home home) {
		this.admins = admins;
		this.changes = changes;
		this.postings = postings;
		this.lines = lines;
		this.people = people;
		this.profiles = profiles;
		this.home = home;
	}

	@Override
	public void register(Interactions on) {
		on.submission(FORM, this::prepare, this::save);
		on.action(TAKE_BACK, this::takeBack);
	}

	Modal modal(Person person, Words words) {
		LocalDate today = this.postings.today(person.id().team());
		List<LayoutBlock> blocks = new ArrayList<>();
		blocks.add(Pieces.section(words.of("people.enrol-one.whom", "person", person.id().mention())));
		this.postings.at(person.id(), today)
			.ifPresent((now) -> blocks.add(Pieces.context(this.lines.since(now, words))));
		this.postings.planned(person.id())
			.stream()
			.limit(MOST_PLANNED)
			.forEach((planned) -> blocks.add(planned(planned, words)));
		blocks.add(Field.of(LEVEL, words.of("people.field.level"))
			.select(Wordings.of(Level.class, "people.level", words), person.level().name()));
		blocks.add(Field.of(UNIT, words.of("people.field.unit")).line("", person.unit(), 200));
		blocks.add(Field.of(POSITION, words.of("people.field.position"))
			.mayBeEmpty()
			.line(words.of("people.example.position"), person.position(), 200));
		blocks.add(Field.of(SUPERIOR, words.of("people.field.superior"))
			.mayBeEmpty()
			.hint(words.of("people.hint.superior"))
			.person(person.superior()));
		blocks.add(Field.of(ZONE, words.of("people.field.zone"))
			.hint(words.of("people.hint.zone"))
			.select(ZoneChoices.all(words, person.zone()),
					(person.zone() != null) ? person.zone() : ZoneChoices.FOLLOW_SLACK));
		blocks.add(Field.of(FROM, words.of("people.field.from"))
			.hint(words.of("people.hint.from", "days", PostingChanges.MOST_DAYS_BACK))
			.date(today));
		return new Modal(FORM, person.id().user(), words.of("people.change.title"), words.of("slack.save"),
				words.of("slack.cancel"), blocks);
	}

	private LayoutBlock planned(Posting planned, Words words) {
		return Pieces.section(this.lines.planned(planned, words),
				Pieces.confirmed(
						Pieces.button(words.of("people.change.take-back"), TAKE_BACK,
								planned.person().user() + " " + planned.from()),
						words.of("people.change.take-back.title"), words.of("people.change.take-back.what"),
						words.of("people.change.take-back"), words.of("slack.cancel")));
	}

	private void takeBack(ActionCall call) {
		this.admins.requireAdmin(call.actor());
		String[] parts = call.value().split(" ");
		PersonId person = new PersonId(call.actor().team(), parts[0]);
		this.changes.takeBack(call.actor(), person, LocalDate.parse(parts[1]));
		call.update(modal(this.people.findById(person).orElseThrow(), call.words()));
	}

	private void prepare(PersonId actor, OpenModal form) {
		this.profiles.meet(form.values().person(SUPERIOR).stream().toList());
	}

	private Submission save(SubmissionCall call) {
		FormValues values = call.form().values();
		PersonId person = new PersonId(call.actor().team(), call.form().subject());
		LocalDate from = values.date(FROM).orElseThrow();
		Post post = new Post(values.option(LEVEL).map(Level::valueOf).orElseThrow(),
				values.text(UNIT).orElseThrow(() -> new EmptyUnit(UNIT)), values.text(POSITION).orElse(""),
				values.person(SUPERIOR).map(PersonId::user).orElse(null));
		this.changes.change(call.actor(), person,
				new PostingChanges.Change(post, values.option(ZONE).filter(ZoneChoices::isZone).orElse(null), from),
				new PostingChanges.Fields(LEVEL, SUPERIOR, FROM));
		this.home.refresh(call.actor());
		return this.postings.planned(person)
			.stream()
			.filter((planned) -> planned.from().equals(from))
			.findFirst()
			.map((planned) -> noted(planned, call.words()))
			.orElseGet(Submission::done);
	}

	private Submission noted(Posting planned, Words words) {
		return new Submission.Show(new Modal(FORM, "", words.of("people.change.title"), null, words.of("slack.close"),
				Stream
					.of(words.of("people.change.noted", "person", planned.person().mention()),
							this.lines.planned(planned, words))
					.<LayoutBlock>map(Pieces::section)
					.toList()));
	}

}
