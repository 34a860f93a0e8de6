package org.pandu.pairing.slack;

import java.util.List;
import java.util.stream.Collectors;

import org.pandu.id.PersonId;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.PairingId;
import org.pandu.pairing.PairingNotWaiting;
import org.pandu.pairing.Pairings;
import org.pandu.pairing.Permissions;
import org.pandu.pairing.Right;
import org.pandu.pairing.WishedAlready;
import org.pandu.pairing.Wishes;
import org.pandu.slack.ActionCall;
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
 * A coachee asks privately for someone else, and reads beforehand who will know.
 */
@Component
class SomeoneElseForm implements SlackFeature {

	private static final String REASON = "reason";

	private final Pairings pairings;

	private final Permissions permissions;

	private final Wishes wishes;

	SomeoneElseForm(Pairings pairings, Permissions permissions, Wishes wishes) {
		this.pairings = pairings;
		this.permissions = permissions;
		this.wishes = wishes;
	}

	@Override
	public void register(Interactions on) {
		on.action(PairingActions.SOMEONE_ELSE, this::open);
		on.submission(PairingActions.SOMEONE_ELSE, this::ask);
	}

	private void open(ActionCall call) {
		Pairing pairing = this.pairings.require(PairingId.parse(call.actor().team(), call.value()));
		this.permissions.require(call.actor(), pairing, Right.ASK_FOR_SOMEONE_ELSE);
		if (this.wishes.find(call.actor(), pairing).isPresent()) {
			throw new WishedAlready();
		}
		if (!pairing.isOpen()) {
			throw new PairingNotWaiting();
		}
		Words words = call.words();
		call.open(new Modal(PairingActions.SOMEONE_ELSE, pairing.id().subject(), words.of("pairing.someone-else"),
				words.of("pairing.someone-else.submit"), words.of("slack.cancel"),
				List.of(Pieces.section(
						words.of("pairing.someone-else." + pairing.state(), "person", pairing.coachId().mention())),
						Pieces.context(whoReads(pairing, words)),
						Field.of(REASON, words.of("pairing.someone-else.reason"))
							.mayBeEmpty()
							.hint(words.of("pairing.someone-else.hint"))
							.text("", "", 2900))));
	}

	private String whoReads(Pairing pairing, Words words) {
		List<PersonId> readers = this.wishes.readers(pairing);
		String people = readers.stream().map(PersonId::mention).collect(Collectors.joining(", "));
		return words.of(
				readers.contains(pairing.coachId()) ? "pairing.someone-else.only-coach" : "pairing.someone-else.who",
				"people", people, "kind", pairing.kind().name());
	}

	private Submission ask(SubmissionCall call) {
		this.wishes.ask(call.actor(), PairingId.parse(call.actor().team(), call.form().subject()),
				call.form().values().text(REASON).orElse(""));
		return Submission.done();
	}

}
