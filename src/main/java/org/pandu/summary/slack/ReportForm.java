package org.pandu.summary.slack;

import java.util.List;
import java.util.UUID;

import org.pandu.id.Ids;
import org.pandu.people.Admins;
import org.pandu.slack.ActionCall;
import org.pandu.slack.FormValues;
import org.pandu.slack.Interactions;
import org.pandu.slack.Modal;
import org.pandu.slack.OpenModal;
import org.pandu.slack.SlackFeature;
import org.pandu.slack.Submission;
import org.pandu.slack.SubmissionCall;
import org.pandu.slack.blocks.Field;
import org.pandu.slack.blocks.Pieces;
import org.pandu.summary.Exports;
import org.pandu.summary.Period;
import org.pandu.summary.Scope;
import org.pandu.summary.Summaries;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * Tables and the report for the leadership, privately to the admin who asks.
 */
@Component
class ReportForm implements SlackFeature {

	private static final String OBSTACLES = "obstacles";

	private static final String ADVICE = "advice";

	/** As much as the second page has room for. */
	private static final int MOST = 900;

	private final Exports exports;

	private final Summaries summaries;

	private final Admins admins;

	ReportForm(Exports exports, Summaries summaries, Admins admins) {
		this.exports = exports;
		this.summaries = summaries;
		this.admins = admins;
	}

	@Override
	public void register(Interactions on) {
		on.action(SummaryActions.EXPORT, this::export);
		on.action(SummaryActions.REPORT, this::open);
		on.submission(SummaryActions.REPORT, this::send);
	}

	private void export(ActionCall call) {
		UUID pressedIn = call.modal().map(OpenModal::id).orElseGet(Ids::next);
		boolean first = this.exports.data(call.actor(), this.summaries.days(call.actor(), Scope.parse(call.value())),
				pressedIn);
		call.tell(call.words().of(first ? "summary.export.coming" : "summary.export.already"));
	}

	private void open(ActionCall call) {
		this.admins.requireAdmin(call.actor());
		Words words = call.words();
		Period period = this.summaries.days(call.actor(), Scope.parse(call.value()));
		call.open(new Modal(SummaryActions.REPORT, period.subject(), words.of("summary.report-form.title"),
				words.of("summary.report-form.send"), words.of("slack.cancel"),
				List.of(Pieces
					.context(words.of("summary.report-form.note", "from", period.from(), "to", period.last())),
						Field.of(OBSTACLES, words.of("summary.report-form.obstacles"))
							.mayBeEmpty()
							.hint(words.of("summary.report-form.hint"))
							.text("", "", MOST),
						Field.of(ADVICE, words.of("summary.report-form.advice")).mayBeEmpty().text("", "", MOST))));
	}

	private Submission send(SubmissionCall call) {
		FormValues typed = call.form().values();
		this.exports.report(call.actor(), Period.parse(call.form().subject()), typed.text(OBSTACLES).orElse(""),
				typed.text(ADVICE).orElse(""), call.form().id());
		return Submission.done();
	}

}
