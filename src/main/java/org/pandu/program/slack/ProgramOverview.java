package org.pandu.program.slack;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.element.UsersSelectElement;
import org.pandu.id.PersonId;
import org.pandu.people.Admins;
import org.pandu.people.slack.EnrolmentActions;
import org.pandu.people.slack.HoursActions;
import org.pandu.program.Program;
import org.pandu.program.Programs;
import org.pandu.slack.Call;
import org.pandu.slack.Interactions;
import org.pandu.slack.Modal;
import org.pandu.slack.SlackFeature;
import org.pandu.slack.blocks.Pieces;
import org.pandu.text.Words;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * {@code /coach program}: what the programme's rules are, each with a way to change it.
 * While there is no programme admin, an admin of Slack may name the first ones here.
 */
@Component
class ProgramOverview implements SlackFeature {

	private final Admins admins;

	private final Programs programs;

	private final AdminsForm adminsForm;

	private final ObjectProvider<RulesSection> sections;

	ProgramOverview(Admins admins, Programs programs, AdminsForm adminsForm, ObjectProvider<RulesSection> sections) {
		this.admins = admins;
		this.programs = programs;
		this.adminsForm = adminsForm;
		this.sections = sections;
	}

	@Override
	public void register(Interactions on) {
		on.command("program", "program", "program.usage", this::open);
		on.action(ProgramActions.OVERVIEW, this::open);
	}

	private void open(Call call) {
		if (this.admins.mayNameTheFirst(call.actor())) {
			this.adminsForm.open(call);
			return;
		}
		if (this.admins.all(call.actor().team()).isEmpty()) {
			call.tell(call.words().of("program.admins.none"));
			return;
		}
		this.admins.requireAdmin(call.actor());
		call.open(overview(call));
	}

	private Modal overview(Call call) {
		Words words = call.words();
		Program program = this.programs.of(call.actor().team());
		List<LayoutBlock> blocks = new ArrayList<>(List.of(Pieces.header(words.of("program.people")), enrolOne(words),
				Pieces.buttons(Pieces.button(words.of("people.enrol-many.title"), EnrolmentActions.MANY, "open"),
						Pieces.button(words.of("program.admins.change"), ProgramActions.ADMINS, "open")),
				Pieces.context(words.of("program.admins.are", "people", mentions(call.actor()))),
				Pieces.header(words.of("program.rules")),
				change(words.of("program.cadences"), words, ProgramActions.RULES),
				change(words.of("program.hours"), words, HoursActions.LIST),
				change(reminders(program, words), words, ProgramActions.REMINDERS),
				change(words.of("program.voice", "zone", program.zone().getId(), "language",
						words.of("people.language." + program.language().getLanguage()), "channel",
						(program.channel() != null) ? "<#" + program.channel() + ">" : words.of("program.no-channel")),
						words, ProgramActions.VOICE),
				change(words.of("program.agreement"), words, ProgramActions.AGREEMENT),
				change(words.of("program.contacts"), words, ProgramActions.CONTACTS)));
		this.sections.orderedStream()
			.map((section) -> change(section.describe(call.actor().team(), words), words, section.action()))
			.forEach(blocks::add);
		return new Modal(ProgramActions.OVERVIEW, "", words.of("program.title"), null, words.of("slack.close"), blocks);
	}

	private static SectionBlock enrolOne(Words words) {
		return Pieces.section(words.of("program.enrol-one"),
				UsersSelectElement.builder()
					.actionId(EnrolmentActions.PICK_ONE)
					.placeholder(Pieces.placeholder(words.of("program.pick-person")))
					.build());
	}

	private static SectionBlock change(String text, Words words, String action) {
		return Pieces.section(text, Pieces.button(words.of("program.change"), action, "open"));
	}

	private static String reminders(Program program, Words words) {
		List<String> chosen = new ArrayList<>();
		if (program.remindDayBefore()) {
			chosen.add(words.of("program.reminders.short.day"));
		}
		if (program.remindHourBefore()) {
			chosen.add(words.of("program.reminders.short.hour"));
		}
		if (program.remindMinutesBefore() > 0) {
			chosen.add(words.of("program.reminders.short.minutes", "count", program.remindMinutesBefore()));
		}
		return words.of("program.reminders", "list",
				chosen.isEmpty() ? words.of("program.reminders.short.none") : String.join(", ", chosen));
	}

	private String mentions(PersonId actor) {
		return this.admins.all(actor.team()).stream().map(PersonId::mention).collect(Collectors.joining(", "));
	}

}
