package org.pandu.summary.slack;

import java.util.ArrayList;
import java.util.List;

import com.slack.api.model.block.LayoutBlock;
import org.pandu.id.PersonId;
import org.pandu.people.Admins;
import org.pandu.program.Programs;
import org.pandu.slack.ActionCall;
import org.pandu.slack.Interactions;
import org.pandu.slack.Modal;
import org.pandu.slack.SlackFeature;
import org.pandu.slack.blocks.Pieces;
import org.pandu.summary.Measures;
import org.pandu.summary.Period;
import org.pandu.summary.Scope;
import org.pandu.summary.Summaries;
import org.pandu.summary.SummarySettings;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * What lies behind the figures: what each means, the comments to the ratings, and what
 * the personnel unit entered.
 */
@Component
class SummaryDetails implements SlackFeature {

	/** With 3,000 characters each, as many as Slack takes in one modal. */
	private static final int MOST_COMMENTS = 40;

	private final Measures measures;

	private final Summaries summaries;

	private final Admins admins;

	private final Programs programs;

	private final SummarySettings settings;

	SummaryDetails(Measures measures, Summaries summaries, Admins admins, Programs programs, SummarySettings settings) {
		this.measures = measures;
		this.summaries = summaries;
		this.admins = admins;
		this.programs = programs;
		this.settings = settings;
	}

	@Override
	public void register(Interactions on) {
		on.action(SummaryActions.DEFINITIONS, this::define);
		on.action(SummaryActions.COMMENTS, this::comments);
		on.action(SummaryActions.STAFF, this::staff);
	}

	private void define(ActionCall call) {
		this.admins.requireAdmin(call.actor());
		Words words = call.words();
		int least = this.settings.of(call.actor().team()).least();
		call.open(new Modal(SummaryActions.DEFINITIONS, "", words.of("summary.definitions.title"), null,
				words.of("slack.close"),
				List.of(Pieces.section(words.of("summary.definitions.cadence", "zone",
						this.programs.of(call.actor().team()).zone().getId())),
						Pieces.section(words.of("summary.definitions.activity")),
						Pieces.section(words.of("summary.definitions.fasttrack", "least", least)),
						Pieces.section(words.of("summary.definitions.goals")),
						Pieces.section(words.of("summary.definitions.satisfaction", "least", least)),
						Pieces.section(words.of("summary.definitions.skills")),
						Pieces.section(words.of("summary.definitions.program")),
						Pieces.section(words.of("summary.definitions.staff", "least", least)),
						Pieces.section(words.of("summary.definitions.comments")))));
	}

	private void staff(ActionCall call) {
		call.openLater(call.words().of("summary.staff.title"),
				() -> staff(call.actor(), Scope.parse(call.value()), call.words()));
	}

	private Modal staff(PersonId actor, Scope scope, Words words) {
		Period period = this.summaries.days(actor, scope);
		return new Modal(SummaryActions.STAFF, "", words.of("summary.staff.title"), null, words.of("slack.close"),
				OrganisationPieces.inFull(this.measures.organisation(actor, period), words));
	}

	private void comments(ActionCall call) {
		call.openLater(call.words().of("summary.comments.title"),
				() -> comments(this.measures.comments(call.actor()), call.words()));
	}

	private static Modal comments(List<String> comments, Words words) {
		List<LayoutBlock> blocks = new ArrayList<>();
		blocks
			.add(Pieces.context(words.of(comments.isEmpty() ? "summary.comments.withheld" : "summary.comments.note")));
		for (String comment : comments.stream().limit(MOST_COMMENTS).toList()) {
			blocks.add(Pieces.words(comment));
			blocks.add(Pieces.divider());
		}
		if (comments.size() > MOST_COMMENTS) {
			blocks.add(Pieces.context(words.of("summary.comments.more", "count", comments.size() - MOST_COMMENTS)));
		}
		return new Modal(SummaryActions.COMMENTS, "", words.of("summary.comments.title"), null, words.of("slack.close"),
				blocks);
	}

}
