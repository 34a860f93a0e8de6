package org.pandu.session.activity.slack;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import com.slack.api.model.block.LayoutBlock;
import org.pandu.id.Ids;
import org.pandu.id.PersonId;
import org.pandu.notice.Urgency;
import org.pandu.people.People;
import org.pandu.session.activity.ActivityFile;
import org.pandu.session.activity.ActivityPeriod;
import org.pandu.slack.ActionCall;
import org.pandu.slack.CardKey;
import org.pandu.slack.Cards;
import org.pandu.slack.FormValues;
import org.pandu.slack.HomePlace;
import org.pandu.slack.HomeSection;
import org.pandu.slack.Interactions;
import org.pandu.slack.Modal;
import org.pandu.slack.SlackFeature;
import org.pandu.slack.Submission;
import org.pandu.slack.SubmissionCall;
import org.pandu.slack.blocks.Field;
import org.pandu.slack.blocks.Pieces;
import org.pandu.text.Words;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Asks for the period of one's own activity record, from the Home tab, and sends it.
 */
@Component
@Order(1)
class ActivityForm implements SlackFeature, HomeSection {

	/** Opens the form, and is its own id. */
	static final String RECORD = "activity.record";

	static final String FROM = "from";

	static final String TO = "to";

	private final People people;

	private final Cards cards;

	private final Clock clock;

	ActivityForm(People people, Cards cards, Clock clock) {
		this.people = people;
		this.cards = cards;
		this.clock = clock;
	}

	@Override
	public void register(Interactions on) {
		on.action(RECORD, this::open);
		on.submission(RECORD, this::send);
	}

	@Override
	public HomePlace place() {
		return HomePlace.SETTINGS;
	}

	@Override
	public List<LayoutBlock> render(PersonId person, Words words) {
		return this.people.existsById(person)
				? List.of(Pieces.buttons(Pieces.button(words.of("activity.open"), RECORD, "open"))) : List.of();
	}

	private void open(ActionCall call) {
		Words words = call.words();
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), words.zone());
		call.open(new Modal(RECORD, "", words.of("activity.form.title"), words.of("activity.form.submit"),
				words.of("slack.cancel"),
				List.of(Pieces.section(words.of("activity.form.what")),
						Field.of(FROM, words.of("activity.form.from")).date(today.withDayOfYear(1)),
						Field.of(TO, words.of("activity.form.to")).date(today),
						Pieces.context(words.of("activity.form.who")))));
	}

	private Submission send(SubmissionCall call) {
		FormValues values = call.form().values();
		ActivityPeriod period = ActivityPeriod.chosen(values.date(FROM).orElseThrow(), values.date(TO).orElseThrow(),
				TO);
		CardKey card = CardKey.to(call.actor(), ActivityCard.KIND, ActivityFile.subject(period, Ids.next().toString()));
		this.cards.show(card, this.clock.instant(), Urgency.NORMAL);
		this.cards.attach(card, ActivityFile.KIND, 1);
		Words words = call.words();
		return new Submission.Show(new Modal(RECORD, "", words.of("activity.form.title"), null, words.of("slack.close"),
				List.of(Pieces.section(words.of("activity.form.sent")))));
	}

}
