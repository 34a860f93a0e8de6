package org.pandu.summary;

import java.time.Clock;
import java.time.LocalDate;
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
 * The summary of each past week, month or quarter: begun once, sent to the channel the
 * programme has then, and told to the admins where Slack does not take it.
 */
@Service
@Transactional
public class DigestSending {

	/**
	 * The kind of the card that tells an admin of a summary Slack did not take. Its
	 * subject is {@link #about}.
	 */
	public static final String UNDELIVERED = "summary.undelivered";

	private static final String ABOUT = "digest:";

	/** Slack's code where a message that is to change was deleted. */
	private static final String MESSAGE_GONE = "message_not_found";

	private final DigestRows rows;

	private final Cards cards;

	private final Admins admins;

	private final Programs programs;

	private final Home home;

	private final Clock clock;

	DigestSending(DigestRows rows, Cards cards, Admins admins, Programs programs, Home home, Clock clock) {
		this.rows = rows;
		this.cards = cards;
		this.admins = admins;
		this.programs = programs;
		this.home = home;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	public Optional<Digest> find(TeamId team, Period period) {
		return this.rows.find(team, period);
	}

	/**
	 * Sends a summary once more, or to the channel chosen since. One that stands in a
	 * channel already is left there.
	 * @return how it stands now
	 * @throws NoChannel when none is set
	 */
	public Digest again(PersonId actor, Period period) {
		this.admins.requireAdmin(actor);
		String channel = this.programs.of(actor.team()).channel();
		if (channel == null) {
			throw new NoChannel();
		}
		Digest digest = this.rows.lock(actor.team(), period)
			.orElseThrow(() -> new IllegalArgumentException("No summary of that period"));
		if (digest.posted()) {
			return digest;
		}
		return send(digest, channel);
	}

	/**
	 * Begins a summary. One that Slack did not take before, or that an admin posted
	 * before the period was over, goes to the channel the programme has now, up to date.
	 * @return whether the programme has a channel for it
	 */
	boolean begin(Program program, Period period) {
		String channel = program.channel();
		if (channel == null) {
			return false;
		}
		if (this.rows.begin(program.team(), period, channel)) {
			show(program.team(), period, channel);
			return true;
		}
		Digest digest = this.rows.lock(program.team(), period).orElseThrow();
		if (isAstray(digest, channel) || this.rows.postedBefore(program.team(), period,
				period.until().atStartOfDay(program.zone()).toInstant())) {
			send(digest, channel);
		}
		return true;
	}

	/**
	 * Posts a summary that an admin asks for. One that stands there is brought up to
	 * date.
	 */
	void post(TeamId team, Period period, String channel) {
		if (this.rows.begin(team, period, channel)) {
			show(team, period, channel);
		}
		else {
			send(this.rows.lock(team, period).orElseThrow(), channel);
		}
	}

	/**
	 * Sends the latest summary to the channel chosen now, if it found none before.
	 */
	void follow(Program program, Period latest) {
		String channel = program.channel();
		if (channel != null) {
			this.rows.lock(program.team(), latest)
				.filter((digest) -> isAstray(digest, channel))
				.ifPresent((digest) -> send(digest, channel));
		}
	}

	/**
	 * Brings a summary up to date whose figures of answers stand from now on, and its
	 * pictures.
	 */
	void settled(TeamId team, Period period) {
		this.cards.refresh(team, period.subject());
		this.rows.find(team, period)
			.filter(Digest::posted)
			.ifPresent((digest) -> attachPictures(card(team, period, digest.channel())));
	}

	/**
	 * Notes that a summary stands in a channel.
	 */
	public void posted(TeamId team, Period period, String channel) {
		if (this.rows.posted(team, period, channel)) {
			this.cards.refresh(team, about(period));
			this.admins.all(team).forEach(this.home::refresh);
		}
	}

	/**
	 * Tells each programme admin, once for each summary, that Slack did not take it.
	 * Where only the earlier message is gone, it is posted anew.
	 */
	public void refused(TeamId team, Period period, String channel, String code) {
		if (!this.rows.refused(team, period, channel, code)) {
			return;
		}
		if (code.equals(MESSAGE_GONE)) {
			this.rows.sendTo(team, period, channel);
			this.cards.postAnew(card(team, period, channel));
		}
		else {
			this.admins.all(team).forEach((admin) -> {
				this.cards.show(CardKey.to(admin, UNDELIVERED, about(period)), this.clock.instant(), Urgency.NORMAL);
				this.home.refresh(admin);
			});
		}
	}

	/**
	 * The subject of the cards about a summary that was not taken.
	 */
	static String about(Period period) {
		return ABOUT + period.subject();
	}

	/**
	 * The period such a card is about.
	 */
	public static Period periodOf(CardKey card) {
		return Period.parse(card.subject().substring(ABOUT.length()));
	}

	/**
	 * Whether it stands nowhere, and is not on its way to the channel either.
	 */
	private static boolean isAstray(Digest digest, String channel) {
		return !digest.posted() && (digest.refused() != null || !digest.channel().equals(channel));
	}

	private Digest send(Digest digest, String channel) {
		if (!digest.channel().equals(channel)) {
			this.cards.withdraw(card(digest.team(), digest.period(), digest.channel()));
		}
		this.rows.sendTo(digest.team(), digest.period(), channel);
		show(digest.team(), digest.period(), channel);
		this.cards.refresh(digest.team(), about(digest.period()));
		return this.rows.find(digest.team(), digest.period()).orElseThrow();
	}

	private void show(TeamId team, Period period, String channel) {
		CardKey card = card(team, period, channel);
		this.cards.show(card, this.clock.instant(), Urgency.LOW);
		attachPictures(card);
	}

	/**
	 * Lets the pictures follow into the thread, at most once a day.
	 */
	private void attachPictures(CardKey card) {
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), this.programs.of(card.team()).zone());
		Digests.PICTURES.forEach((picture) -> this.cards.attach(card, picture, today.toEpochDay()));
	}

	private static CardKey card(TeamId team, Period period, String channel) {
		return new CardKey(team, Digests.CARD, period.subject(), channel);
	}

}
