package org.pandu.program.slack;

import java.util.List;

import org.pandu.people.Admins;
import org.pandu.program.Program;
import org.pandu.program.ProgramRules;
import org.pandu.program.Programs;
import org.pandu.slack.ActionCall;
import org.pandu.slack.FormValues;
import org.pandu.slack.Interactions;
import org.pandu.slack.Modal;
import org.pandu.slack.SlackFeature;
import org.pandu.slack.Submission;
import org.pandu.slack.SubmissionCall;
import org.pandu.slack.blocks.Field;
import org.pandu.slack.blocks.Pieces;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * Whom people may turn to with what is beyond coaching. Guideline, "Perbandingan antara
 * Coaching, Mentoring, Training dan Konseling": its footnote tells counselling from
 * clinical help.
 */
@Component
class ContactsForm implements SlackFeature {

	private static final String COUNSELLOR = "counsellor";

	private static final String PSYCHOLOGIST = "psychologist";

	private static final int LONGEST = 500;

	private final Programs programs;

	private final ProgramRules rules;

	private final Admins admins;

	ContactsForm(Programs programs, ProgramRules rules, Admins admins) {
		this.programs = programs;
		this.rules = rules;
		this.admins = admins;
	}

	@Override
	public void register(Interactions on) {
		on.action(ProgramActions.CONTACTS, this::open);
		on.submission(ProgramActions.CONTACTS, this::save);
	}

	private void open(ActionCall call) {
		this.admins.requireAdmin(call.actor());
		Words words = call.words();
		Program program = this.programs.of(call.actor().team());
		String example = words.of("program.contacts.example");
		call.open(new Modal(ProgramActions.CONTACTS, "", words.of("program.contacts.title"), words.of("slack.save"),
				words.of("slack.cancel"),
				List.of(Pieces.context(words.of("program.contacts.note")),
						Field.of(COUNSELLOR, words.of("program.contacts.counsellor"))
							.mayBeEmpty()
							.text(example, program.counsellor(), LONGEST),
						Field.of(PSYCHOLOGIST, words.of("program.contacts.psychologist"))
							.mayBeEmpty()
							.text(example, program.psychologist(), LONGEST))));
	}

	private Submission save(SubmissionCall call) {
		FormValues values = call.form().values();
		this.rules.setContacts(call.actor(), values.text(COUNSELLOR).orElse(""), values.text(PSYCHOLOGIST).orElse(""));
		return Submission.done();
	}

}
