package org.pandu.survey.slack.round;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.slack.api.model.block.LayoutBlock;
import org.pandu.id.PersonId;
import org.pandu.people.Profiles;
import org.pandu.slack.ActionCall;
import org.pandu.slack.Call;
import org.pandu.slack.FormValues;
import org.pandu.slack.Interactions;
import org.pandu.slack.Modal;
import org.pandu.slack.OpenModal;
import org.pandu.slack.SlackFeature;
import org.pandu.slack.Submission;
import org.pandu.slack.SubmissionCall;
import org.pandu.slack.blocks.Field;
import org.pandu.slack.blocks.Pieces;
import org.pandu.survey.question.Question;
import org.pandu.survey.round.Interviewing;
import org.pandu.survey.slack.CommentFields;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * What an admin noted in an interview: first whom and when, then the statements page by
 * page, and the words.
 */
@Component
public class InterviewForm implements SlackFeature {

	/** Opens the form, and is the first page's id. */
	public static final String OPEN = "survey.interview";

	/** The id of the pages that follow. */
	private static final String GO_ON = "survey.interview.on";

	private static final String PERSON = "person";

	private static final String DAY = "day";

	private static final Interviewing.Fields FIELDS = new Interviewing.Fields(PERSON, DAY);

	private final Interviewing interviewing;

	private final Profiles profiles;

	InterviewForm(Interviewing interviewing, Profiles profiles) {
		this.interviewing = interviewing;
		this.profiles = profiles;
	}

	@Override
	public void register(Interactions on) {
		on.action(OPEN, this::open);
		on.submission(OPEN, this::prepare, this::begin);
		on.submission(GO_ON, this::goOn);
	}

	private void open(ActionCall call) {
		Words words = call.words();
		List<Question> page = this.interviewing.page(call.actor(), 0);
		List<LayoutBlock> blocks = new ArrayList<>();
		blocks.add(Pieces.context(words.of("survey.interview.note")));
		blocks.add(Field.of(PERSON, words.of("survey.interview.person")).person(null));
		blocks.add(Field.of(DAY, words.of("survey.interview.day")).date(null));
		blocks.addAll(RatedStatements.of(page, Map.of(), words));
		call.update(new Modal(OPEN, RatedStatements.shown(page), words.of("survey.interview.title"),
				words.of("survey.program.next"), words.of("slack.cancel"), blocks));
	}

	private void prepare(PersonId actor, OpenModal form) {
		this.profiles.meet(form.values().person(PERSON).stream().toList());
	}

	private Submission begin(SubmissionCall call) {
		FormValues values = call.form().values();
		PersonId person = values.person(PERSON).orElseThrow();
		LocalDate day = values.date(DAY).orElseThrow();
		UUID interview = this.interviewing.begin(call.actor(), person, day,
				RatedStatements.read(call.form().subject(), values), FIELDS);
		return new Submission.Show(page(call, interview, 1));
	}

	private Submission goOn(SubmissionCall call) {
		String[] subject = call.form().subject().split("/", -1);
		UUID interview = UUID.fromString(subject[0]);
		int number = Integer.parseInt(subject[1]);
		FormValues values = call.form().values();
		this.interviewing.goOn(call.actor(), interview, RatedStatements.read(subject[2], values));
		if (!this.interviewing.page(call.actor(), number + 1).isEmpty()) {
			return new Submission.Show(page(call, interview, number + 1));
		}
		this.interviewing.comment(call.actor(), interview, CommentFields.comment(values),
				CommentFields.isQuotable(values));
		return Submission.done();
	}

	private Modal page(Call call, UUID interview, int number) {
		Words words = call.words();
		List<Question> page = this.interviewing.page(call.actor(), number);
		boolean last = this.interviewing.page(call.actor(), number + 1).isEmpty();
		List<LayoutBlock> blocks = new ArrayList<>(RatedStatements.of(page, Map.of(), words));
		if (last) {
			blocks.addAll(CommentFields.of("", false, words));
		}
		blocks.add(Pieces.context(words.of("survey.interview.who-sees")));
		return new Modal(GO_ON, interview + "/" + number + "/" + RatedStatements.shown(page),
				words.of("survey.interview.title"), words.of(last ? "slack.save" : "survey.program.next"),
				words.of("slack.cancel"), blocks);
	}

}
