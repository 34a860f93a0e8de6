package org.pandu.summary.slack;

import java.util.Optional;
import java.util.Set;

import org.pandu.slack.CardKey;
import org.pandu.slack.CardRenderer;
import org.pandu.slack.Message;
import org.pandu.summary.Digests;
import org.pandu.summary.Measures;
import org.pandu.summary.DigestSending;
import org.pandu.summary.Period;
import org.pandu.summary.Report;
import org.pandu.survey.question.Questions;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * The summary in the programme's channel.
 */
@Component
class DigestCard implements CardRenderer {

	private final Measures measures;

	private final DigestSending sending;

	private final Questions questions;

	DigestCard(Measures measures, DigestSending sending, Questions questions) {
		this.measures = measures;
		this.sending = sending;
		this.questions = questions;
	}

	@Override
	public Set<String> kinds() {
		return Set.of(Digests.CARD);
	}

	@Override
	public Optional<Message> render(CardKey card, boolean posted, Words words) {
		Report report = this.measures.report(card.team(), Period.parse(card.subject()), null);
		String fallback = words.of("summary.digest.title") + ", " + SummaryPieces.span(report, words) + ". "
				+ SummaryPieces.sessionsForChannel(report, words);
		return Optional.of(new Message(fallback,
				SummaryPieces.forChannel(report, AnswerPieces.of(this.questions, card.team()), words)));
	}

	@Override
	public void shown(CardKey card) {
		this.sending.posted(card.team(), Period.parse(card.subject()), card.recipient());
	}

	@Override
	public void refused(CardKey card, String code) {
		this.sending.refused(card.team(), Period.parse(card.subject()), card.recipient(), code);
	}

}
