package org.pandu.program.slack;

import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.pandu.id.PersonId;
import org.pandu.people.Admins;
import org.pandu.program.Program;
import org.pandu.program.ProgramRules;
import org.pandu.program.Programs;
import org.pandu.slack.ActionCall;
import org.pandu.slack.Directory;
import org.pandu.slack.FormValues;
import org.pandu.slack.Interactions;
import org.pandu.slack.Modal;
import org.pandu.slack.OpenModal;
import org.pandu.slack.SlackFeature;
import org.pandu.slack.Submission;
import org.pandu.slack.SubmissionCall;
import org.pandu.slack.blocks.Choice;
import org.pandu.slack.blocks.Field;
import org.pandu.slack.blocks.Pieces;
import org.pandu.text.Bilingual;
import org.pandu.text.Languages;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * When the programme reminds, where and how it speaks to everyone, and what it promises
 * about confidentiality.
 */
@Component
class VoiceForms implements SlackFeature {

	private static final String WHEN = "when";

	private static final String DAY = "day";

	private static final String HOUR = "hour";

	private static final String MINUTES = "minutes";

	private static final String ZONE = "zone";

	private static final String LANGUAGE = "language";

	private static final String CHANNEL = "channel";

	private static final String INDONESIAN = "agreement-id";

	private static final String ENGLISH = "agreement-en";

	/** As much as one block shows, with room to spare. */
	private static final int LONGEST_AGREEMENT = 2900;

	private final Programs programs;

	private final ProgramRules rules;

	private final Admins admins;

	private final Directory directory;

	VoiceForms(Programs programs, ProgramRules rules, Admins admins, Directory directory) {
		this.programs = programs;
		this.rules = rules;
		this.admins = admins;
		this.directory = directory;
	}

	@Override
	public void register(Interactions on) {
		on.action(ProgramActions.REMINDERS, this::openReminders);
		on.submission(ProgramActions.REMINDERS, this::saveReminders);
		on.action(ProgramActions.VOICE, this::openVoice);
		on.submission(ProgramActions.VOICE, this::prepareVoice, this::saveVoice);
		on.action(ProgramActions.AGREEMENT, this::openAgreement);
		on.submission(ProgramActions.AGREEMENT, this::saveAgreement);
	}

	private void openReminders(ActionCall call) {
		this.admins.requireAdmin(call.actor());
		Words words = call.words();
		Program program = this.programs.of(call.actor().team());
		Set<String> chosen = new HashSet<>();
		if (program.remindDayBefore()) {
			chosen.add(DAY);
		}
		if (program.remindHourBefore()) {
			chosen.add(HOUR);
		}
		List<Choice> minutes = Stream.of(10, 5, 15, 30, 0)
			.map((count) -> new Choice("" + count, words.of("program.reminders.minutes", "count", count)))
			.toList();
		call.open(new Modal(ProgramActions.REMINDERS, "", words.of("program.reminders.title"), words.of("slack.save"),
				words.of("slack.cancel"), List.of(
						Field.of(WHEN, words.of("program.reminders.when"))
							.mayBeEmpty()
							.hint(words.of("program.reminders.hint"))
							.checkboxes(List.of(new Choice(DAY, words.of("program.reminders.day")),
									new Choice(HOUR, words.of("program.reminders.hour"))), chosen),
						Field.of(MINUTES, words.of("program.reminders.last"))
							.select(minutes, "" + program.remindMinutesBefore()))));
	}

	private Submission saveReminders(SubmissionCall call) {
		FormValues values = call.form().values();
		List<String> when = values.options(WHEN);
		this.rules.setReminders(call.actor(), when.contains(DAY), when.contains(HOUR),
				Integer.parseInt(values.option(MINUTES).orElseThrow()), WHEN);
		return Submission.done();
	}

	private void openVoice(ActionCall call) {
		this.admins.requireAdmin(call.actor());
		Words words = call.words();
		Program program = this.programs.of(call.actor().team());
		call.open(new Modal(ProgramActions.VOICE, "", words.of("program.voice.title"), words.of("slack.save"),
				words.of("slack.cancel"),
				List.of(Field.of(CHANNEL, words.of("program.voice.channel"))
					.mayBeEmpty()
					.hint(words.of("program.voice.channel-hint"))
					.channel(program.channel()),
						Field.of(ZONE, words.of("program.voice.zone"))
							.hint(words.of("program.voice.zone-hint"))
							.line("Asia/Jakarta", program.zone().getId(), 60),
						Field.of(LANGUAGE, words.of("program.voice.language"))
							.radio(Languages.ALL.stream()
								.map((language) -> new Choice(language.getLanguage(),
										words.of("people.language." + language.getLanguage())))
								.toList(), program.language().getLanguage()))));
	}

	private void prepareVoice(PersonId actor, OpenModal form) {
		this.admins.requireAdmin(actor);
		form.values().channel(CHANNEL).ifPresent((channel) -> {
			if (!this.directory.canPostTo(actor.team(), channel)) {
				throw new NotInChannel(CHANNEL);
			}
		});
	}

	private Submission saveVoice(SubmissionCall call) {
		FormValues values = call.form().values();
		String zone = values.text(ZONE).orElse("");
		if (!ZoneId.getAvailableZoneIds().contains(zone)) {
			return new Submission.Errors(Map.of(ZONE, call.words().of("program.voice.unknown-zone")));
		}
		this.rules.setVoice(call.actor(), ZoneId.of(zone), values.option(LANGUAGE).orElseThrow(),
				values.channel(CHANNEL).orElse(null));
		return Submission.done();
	}

	private void openAgreement(ActionCall call) {
		this.admins.requireAdmin(call.actor());
		Words words = call.words();
		Bilingual agreement = this.programs.of(call.actor().team()).agreement();
		call.open(new Modal(ProgramActions.AGREEMENT, "", words.of("program.agreement.title"), words.of("slack.save"),
				words.of("slack.cancel"),
				List.of(Pieces.context(words.of("program.agreement.note")),
						Field.of(INDONESIAN, words.of("program.agreement.field.id"))
							.text("", agreement.id(), LONGEST_AGREEMENT),
						Field.of(ENGLISH, words.of("program.agreement.field.en"))
							.text("", agreement.en(), LONGEST_AGREEMENT))));
	}

	private Submission saveAgreement(SubmissionCall call) {
		FormValues values = call.form().values();
		Map<String, String> empty = Stream.of(INDONESIAN, ENGLISH)
			.filter((field) -> values.text(field).isEmpty())
			.collect(Collectors.toMap((field) -> field, (field) -> call.words().of("program.agreement.empty")));
		if (!empty.isEmpty()) {
			return new Submission.Errors(empty);
		}
		this.rules.setAgreement(call.actor(),
				new Bilingual(values.text(INDONESIAN).orElseThrow(), values.text(ENGLISH).orElseThrow()));
		return Submission.done();
	}

}
