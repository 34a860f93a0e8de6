package org.pandu.summary;

import java.time.Clock;
import java.time.YearMonth;
import java.util.Optional;

import org.pandu.id.PersonId;
import org.pandu.id.TeamId;
import org.pandu.notice.Urgency;
import org.pandu.people.Admins;
import org.pandu.program.Program;
import org.pandu.program.Programs;
import org.pandu.slack.CardKey;
import org.pandu.slack.Cards;
import org.pandu.slack.Home;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The summary of each past month: begun once, sent to the channel the programme has then,
 * and told to the admins where Slack does not take it.
 */
@Service
@Transactional
public class MonthlyDigest {

	/**
	 * The kind of the card that tells an admin of a summary Slack did not take. Its
	 * subject is the month.
	 */
	public static final String UNDELIVERED = "summary.undelivered";

	private final DigestMonths months;

	private final Cards cards;

	private final Admins admins;

	private final Programs programs;

	private final Home home;

	private final Clock clock;

	MonthlyDigest(DigestMonths months, Cards cards, Admins admins, Programs programs, Home home, Clock clock) {
		this.months = months;
		this.cards = cards;
		this.admins = admins;
		this.programs = programs;
		this.home = home;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	public Optional<DigestMonth> find(TeamId team, YearMonth month) {
		return this.months.find(team, month);
	}

	/**
	 * Sends a month's summary once more, or to the channel chosen since. One that stands
	 * in a channel already is left there.
	 * @return how it stands now
	 * @throws NoChannel when none is set
	 */
	public DigestMonth again(PersonId actor, YearMonth month) {
		this.admins.requireAdmin(actor);
		String channel = this.programs.of(actor.team()).channel();
		if (channel == null) {
			throw new NoChannel();
		}
		DigestMonth digest = this.months.lock(actor.team(), month)
			.orElseThrow(() -> new IllegalArgumentException("No summary of that month"));
		if (digest.posted()) {
			return digest;
		}
		return send(digest, channel);
	}

	/**
	 * Begins a month's summary. Begun already, nothing happens.
	 * @return whether the programme has a channel for it
	 */
	boolean begin(Program program, YearMonth month) {
		String channel = program.channel();
		if (channel == null) {
			return false;
		}
		if (this.months.begin(program.team(), month, channel)) {
			show(program.team(), month, channel);
		}
		return true;
	}

	/**
	 * Sends the latest summary to the channel chosen now, if it found none before.
	 */
	void follow(Program program, YearMonth latest) {
		String channel = program.channel();
		if (channel != null) {
			this.months.lock(program.team(), latest)
				.filter((digest) -> !digest.posted())
				.filter((digest) -> digest.refused() != null || !digest.channel().equals(channel))
				.ifPresent((digest) -> send(digest, channel));
		}
	}

	/**
	 * Notes that a summary stands in a channel.
	 */
	public void posted(TeamId team, Period period, String channel) {
		period.month().filter((month) -> this.months.posted(team, month, channel)).ifPresent((month) -> {
			this.cards.refresh(team, month.toString());
			this.admins.all(team).forEach(this.home::refresh);
		});
	}

	/**
	 * Tells each programme admin, once a month, that Slack did not take the summary.
	 */
	public void refused(TeamId team, Period period, String channel, String code) {
		period.month()
			.filter((month) -> this.months.refused(team, month, channel, code))
			.ifPresent((month) -> this.admins.all(team).forEach((admin) -> {
				this.cards.show(CardKey.to(admin, UNDELIVERED, month.toString()), this.clock.instant(), Urgency.NORMAL);
				this.home.refresh(admin);
			}));
	}

	private DigestMonth send(DigestMonth digest, String channel) {
		if (!digest.channel().equals(channel)) {
			this.cards.withdraw(card(digest.team(), digest.month(), digest.channel()));
		}
		this.months.sendTo(digest.team(), digest.month(), channel);
		show(digest.team(), digest.month(), channel);
		this.cards.refresh(digest.team(), digest.month().toString());
		return this.months.find(digest.team(), digest.month()).orElseThrow();
	}

	private void show(TeamId team, YearMonth month, String channel) {
		this.cards.show(card(team, month, channel), this.clock.instant(), Urgency.LOW);
	}

	private static CardKey card(TeamId team, YearMonth month, String channel) {
		return new CardKey(team, Digests.CARD, Period.of(month).subject(), channel);
	}

}
