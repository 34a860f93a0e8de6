package org.pandu.survey.slack.personnel;

import java.time.LocalDate;
import java.util.List;

import org.pandu.people.Personnel;
import org.pandu.slack.ActionCall;
import org.pandu.slack.FormValues;
import org.pandu.slack.Interactions;
import org.pandu.slack.Modal;
import org.pandu.slack.SlackFeature;
import org.pandu.slack.Submission;
import org.pandu.slack.SubmissionCall;
import org.pandu.slack.blocks.Field;
import org.pandu.slack.blocks.Numbers;
import org.pandu.survey.personnel.PersonnelEntry;
import org.pandu.survey.personnel.RetentionCount;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * How many people there were and how many left, among participants and others.
 */
@Component
class RetentionForm implements SlackFeature {

	private static final String FROM = "from";

	private static final String TO = "to";

	private static final String PARTICIPANTS = "participants";

	private static final String PARTICIPANTS_LEFT = "participants-left";

	private static final String OTHERS = "others";

	private static final String OTHERS_LEFT = "others-left";

	private static final PersonnelEntry.Fields FIELDS = new PersonnelEntry.Fields(FROM, TO, PARTICIPANTS_LEFT,
			OTHERS_LEFT);

	private static final int MOST = 999_999;

	private final PersonnelEntry entry;

	private final PersonnelList list;

	private final Personnel personnel;

	RetentionForm(PersonnelEntry entry, PersonnelList list, Personnel personnel) {
		this.entry = entry;
		this.list = list;
		this.personnel = personnel;
	}

	@Override
	public void register(Interactions on) {
		on.action(PersonnelActions.RETENTION, this::open);
		on.submission(PersonnelActions.RETENTION, this::save);
		on.action(PersonnelActions.REMOVE, this::remove);
	}

	private void open(ActionCall call) {
		this.personnel.require(call.actor());
		Words words = call.words();
		String left = words.of("survey.personnel.left.hint");
		call.update(new Modal(PersonnelActions.RETENTION, "", words.of("survey.personnel.retention.title"),
				words.of("slack.save"), words.of("slack.cancel"),
				List.of(Field.of(FROM, words.of("survey.personnel.from")).date(null),
						Field.of(TO, words.of("survey.personnel.to")).date(null),
						Field.of(PARTICIPANTS, words.of("survey.personnel.participants")).line("", "", 6),
						Field.of(PARTICIPANTS_LEFT, words.of("survey.personnel.participants-left"))
							.hint(left)
							.line("", "", 6),
						Field.of(OTHERS, words.of("survey.personnel.others")).line("", "", 6),
						Field.of(OTHERS_LEFT, words.of("survey.personnel.others-left")).hint(left).line("", "", 6))));
	}

	private Submission save(SubmissionCall call) {
		FormValues values = call.form().values();
		this.entry.enter(call.actor(),
				new RetentionCount(call.actor().team(), values.date(FROM).orElseThrow(), values.date(TO).orElseThrow(),
						group(values, PARTICIPANTS, PARTICIPANTS_LEFT), group(values, OTHERS, OTHERS_LEFT)),
				FIELDS);
		return new Submission.Show(this.list.list(call.actor(), call.words()));
	}

	private void remove(ActionCall call) {
		String[] days = call.value().split("/", 2);
		this.entry.remove(call.actor(), LocalDate.parse(days[0]), LocalDate.parse(days[1]));
		call.update(this.list.list(call.actor(), call.words()));
	}

	private static RetentionCount.Group group(FormValues values, String atStart, String left) {
		return new RetentionCount.Group(Numbers.require(values, atStart, 0, MOST),
				Numbers.require(values, left, 0, MOST));
	}

}
