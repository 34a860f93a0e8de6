package org.pandu.fasttrack.slack;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.slack.api.model.block.LayoutBlock;
import org.pandu.fasttrack.Asking;
import org.pandu.fasttrack.FastTrackRequest;
import org.pandu.fasttrack.FastTrackRequests;
import org.pandu.fasttrack.Haste;
import org.pandu.fasttrack.Route;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.PairingId;
import org.pandu.people.Profiles;
import org.pandu.program.slack.ProgramActions;
import org.pandu.slack.Call;
import org.pandu.slack.CommandCall;
import org.pandu.slack.FormValues;
import org.pandu.slack.Interactions;
import org.pandu.slack.Modal;
import org.pandu.slack.SlackFeature;
import org.pandu.slack.Submission;
import org.pandu.slack.SubmissionCall;
import org.pandu.slack.blocks.Choice;
import org.pandu.slack.blocks.Field;
import org.pandu.slack.blocks.Pieces;
import org.pandu.slack.blocks.Wordings;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * Asks for a fast-track session: by command, on the Home tab, by the global shortcut, or
 * by the button in a channel. Who has asked already sees how it stands; what was typed a
 * second time is offered as an addition.
 */
@Component
class AskForm implements SlackFeature {

	static final String PAIRING = "pairing";

	static final String CATEGORY = "category";

	static final String TOPIC = "topic";

	static final String BY = "by";

	static final String TIMES = "times";

	static final String ROUTE = "route";

	private static final Asking.Fields FIELDS = new Asking.Fields(PAIRING, TOPIC, TIMES, BY);

	private final Asking asking;

	private final OwnModal own;

	private final AddForm adding;

	private final FastTrackRequests requests;

	private final ChannelPost post;

	private final OversightModal oversight;

	private final Profiles profiles;

	private final Clock clock;

	AskForm(Asking asking, OwnModal own, AddForm adding, FastTrackRequests requests, ChannelPost post,
			OversightModal oversight, Profiles profiles, Clock clock) {
		this.asking = asking;
		this.own = own;
		this.adding = adding;
		this.requests = requests;
		this.post = post;
		this.oversight = oversight;
		this.profiles = profiles;
		this.clock = clock;
	}

	@Override
	public void register(Interactions on) {
		on.command("fasttrack", "mendesak", "fasttrack.usage", this::typed);
		on.shortcut(FastTrackActions.SHORTCUT, (call) -> open(call, false));
		on.action(FastTrackActions.ASK, (call) -> open(call, call.value().equals(FastTrackActions.ANOTHER)));
		on.action(FastTrackActions.FROM_CHANNEL, (call) -> open(call, false));
		on.submission(FastTrackActions.ASK, this::send);
	}

	private void typed(CommandCall call) {
		switch (call.arguments()) {
			case "post", "kirim" -> this.post.post(call);
			case "list", "daftar" -> this.oversight.open(call);
			default -> open(call, false);
		}
	}

	/**
	 * @param another whether a new request is meant though one is open
	 */
	private void open(Call call, boolean another) {
		Words words = call.words();
		boolean waits = !this.requests.openBy(call.actor()).isEmpty();
		if (!waits && this.own.mine(call.actor()).isEmpty()) {
			call.tell(words.of("fasttrack.no-pairing"));
			return;
		}
		List<Pairing> free = this.own.free(call.actor());
		call.open((waits && !another || free.isEmpty()) ? this.own.render(call.actor(), words) : form(free, words));
	}

	private Modal form(List<Pairing> free, Words words) {
		Pairing first = free.getFirst();
		boolean one = free.size() == 1;
		List<LayoutBlock> blocks = new ArrayList<>();
		if (one) {
			blocks.add(Pieces.section(
					words.of("fasttrack.form.whom", "kind", first.kind().name(), "person", first.coachId().mention())));
		}
		else {
			blocks.add(Field.of(PAIRING, words.of("fasttrack.form.pairing"))
				.select(free.stream().limit(100).map((each) -> choice(each, words)).toList(), first.id().subject()));
		}
		blocks.add(Field.of(CATEGORY, words.of("fasttrack.form.category")).select(Categories.choices(words), null));
		blocks.add(Field.of(TOPIC, words.of("fasttrack.form.topic"))
			.hint(words.of("fasttrack.form.who-reads"))
			.text(words.of("fasttrack.form.topic-example"), "", Asking.LONGEST_TOPIC));
		blocks.add(Field.of(BY, words.of("fasttrack.form.by"))
			.select(UntilWhen.choices(today(words), words), Haste.WEEK.name()));
		blocks.add(Field.of(TIMES, words.of("fasttrack.form.times"))
			.mayBeEmpty()
			.line(words.of("fasttrack.form.times-example"), "", Asking.LONGEST_TIMES));
		blocks.add(Field.of(ROUTE, words.of("fasttrack.form.route"))
			.hint(words.of("fasttrack.form.route-hint"))
			.radio(Wordings.of(Route.class, "fasttrack.route", words), Route.OFFER_OTHERS.name()));
		blocks.add(Pieces.context(words.of("fasttrack.form.consent")));
		blocks.add(Pieces.buttons(Pieces.button(words.of("program.beyond"), ProgramActions.BEYOND, "form")));
		return new Modal(FastTrackActions.ASK, one ? first.id().subject() : "", words.of("fasttrack.form.title"),
				words.of("fasttrack.form.submit"), words.of("slack.cancel"), blocks);
	}

	private Choice choice(Pairing pairing, Words words) {
		return new Choice(pairing.id().subject(), words.of("fasttrack.form.pairing-choice", "kind",
				pairing.kind().name(), "person", this.profiles.name(pairing.coachId())));
	}

	private Submission send(SubmissionCall call) {
		FormValues values = call.form().values();
		String topic = values.text(TOPIC).orElse("");
		PairingId pairing = PairingId.parse(call.actor().team(), values.option(PAIRING).orElse(call.form().subject()));
		Optional<FastTrackRequest> open = this.requests.openIn(pairing)
			.filter((request) -> request.requesterId().equals(call.actor()));
		if (open.isPresent()) {
			return new Submission.Show(this.adding.form(open.get(), topic, call.words()));
		}
		UntilWhen until = UntilWhen.parse(values.option(BY).orElseThrow(), today(call.words()));
		this.asking.ask(call.actor(), pairing,
				new Asking.Wish(values.option(CATEGORY).orElseThrow(), topic, values.text(TIMES).orElse(""),
						until.haste(), until.day(), call.words().zone(),
						Route.valueOf(values.option(ROUTE).orElseThrow())),
				FIELDS);
		return Submission.done();
	}

	private LocalDate today(Words words) {
		return this.clock.instant().atZone(words.zone()).toLocalDate();
	}

}
