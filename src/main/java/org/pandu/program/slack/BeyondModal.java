package org.pandu.program.slack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.slack.api.model.block.LayoutBlock;
import org.pandu.id.PersonId;
import org.pandu.id.TeamId;
import org.pandu.people.People;
import org.pandu.program.Programs;
import org.pandu.slack.Interactions;
import org.pandu.slack.Modal;
import org.pandu.slack.SlackFeature;
import org.pandu.slack.blocks.Pieces;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * Whom to turn to with what is beyond coaching. It asks for no reason and keeps nothing.
 * Guideline, "Perbandingan antara Coaching, Mentoring, Training dan Konseling": its
 * footnote tells personal matters from clinical ones.
 */
@Component
public class BeyondModal implements SlackFeature {

	private final Programs programs;

	private final People people;

	BeyondModal(Programs programs, People people) {
		this.programs = programs;
		this.people = people;
	}

	@Override
	public void register(Interactions on) {
		on.action(ProgramActions.BEYOND, (call) -> call.open(about(call.actor(), call.words())));
	}

	/**
	 * The contacts for someone's matter.
	 * @param person whose it is
	 */
	public Modal about(PersonId person, Words words) {
		List<LayoutBlock> blocks = new ArrayList<>();
		blocks.add(Pieces.section(words.of("program.beyond.what")));
		blocks.addAll(superior(person, words));
		blocks.addAll(counsellor(person.team(), words));
		blocks.addAll(psychologist(person.team(), words));
		blocks.add(Pieces.context(words.of("program.beyond.kept")));
		return new Modal(ProgramActions.BEYOND, "", words.of("program.beyond.title"), null, words.of("slack.close"),
				blocks);
	}

	/**
	 * Someone's direct superior.
	 */
	public List<LayoutBlock> superior(PersonId person, Words words) {
		String superior = this.people.findById(person)
			.flatMap((known) -> Optional.ofNullable(known.superior()))
			.map((user) -> new PersonId(person.team(), user).mention())
			.orElse("none");
		return List.of(Pieces.section(words.of("program.beyond.superior", "person", superior)));
	}

	/**
	 * The contact for what is personal and not clinical.
	 */
	public List<LayoutBlock> counsellor(TeamId team, Words words) {
		return contact("program.beyond.counsellor", this.programs.of(team).counsellor(), words);
	}

	/**
	 * The contact for what is clinical.
	 */
	public List<LayoutBlock> psychologist(TeamId team, Words words) {
		return contact("program.beyond.psychologist", this.programs.of(team).psychologist(), words);
	}

	private static List<LayoutBlock> contact(String heading, String text, Words words) {
		return List.of(Pieces.section(words.of(heading)),
				text.isEmpty() ? Pieces.context(words.of("program.beyond.none")) : Pieces.words(text));
	}

}
