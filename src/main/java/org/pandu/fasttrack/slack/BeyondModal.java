package org.pandu.fasttrack.slack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.slack.api.model.block.LayoutBlock;
import org.pandu.id.PersonId;
import org.pandu.people.People;
import org.pandu.program.Program;
import org.pandu.program.Programs;
import org.pandu.slack.ActionCall;
import org.pandu.slack.Interactions;
import org.pandu.slack.Modal;
import org.pandu.slack.SlackFeature;
import org.pandu.slack.blocks.Pieces;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * Whom to turn to with what is beyond coaching. It asks for no reason and keeps nothing.
 */
@Component
class BeyondModal implements SlackFeature {

	private final Programs programs;

	private final People people;

	BeyondModal(Programs programs, People people) {
		this.programs = programs;
		this.people = people;
	}

	@Override
	public void register(Interactions on) {
		on.action(FastTrackActions.BEYOND, this::open);
	}

	private void open(ActionCall call) {
		Words words = call.words();
		Program program = this.programs.of(call.actor().team());
		List<LayoutBlock> blocks = new ArrayList<>();
		blocks.add(Pieces.section(words.of("fasttrack.beyond.what")));
		blocks.add(Pieces.section(words.of("fasttrack.beyond.superior", "person", superior(call.actor()))));
		contact(words.of("fasttrack.beyond.counsellor"), program.counsellor(), words, blocks);
		contact(words.of("fasttrack.beyond.psychologist"), program.psychologist(), words, blocks);
		blocks.add(Pieces.context(words.of("fasttrack.beyond.kept")));
		call.open(new Modal(FastTrackActions.BEYOND, "", words.of("fasttrack.beyond.title"), null,
				words.of("slack.close"), blocks));
	}

	private String superior(PersonId person) {
		return this.people.findById(person)
			.flatMap((known) -> Optional.ofNullable(known.superior()))
			.map((user) -> new PersonId(person.team(), user).mention())
			.orElse("none");
	}

	private static void contact(String heading, String text, Words words, List<LayoutBlock> blocks) {
		blocks.add(Pieces.section(heading));
		blocks.add(text.isEmpty() ? Pieces.context(words.of("fasttrack.beyond.none")) : Pieces.words(text));
	}

}
