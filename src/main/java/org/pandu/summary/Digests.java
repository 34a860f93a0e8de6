package org.pandu.summary;

import java.util.List;

import org.pandu.id.PersonId;
import org.pandu.people.Admins;
import org.pandu.program.Programs;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts summaries into the programme's channel.
 */
@Service
@Transactional
public class Digests {

	/** The kind of the card. Its subject is the period. */
	public static final String CARD = "summary.digest";

	/** The kinds of its pictures' files. */
	public static final List<String> PICTURES = List.of("chart-trend", "chart-adherence", "chart-skills",
			"chart-goals");

	private final DigestSending sending;

	private final Admins admins;

	private final Programs programs;

	Digests(DigestSending sending, Admins admins, Programs programs) {
		this.sending = sending;
		this.admins = admins;
		this.programs = programs;
	}

	/**
	 * Posts the summary of a period. Asked again for the same days it brings the message
	 * up to date.
	 * @return Slack's id of the channel
	 * @throws NoChannel when none is set
	 */
	public String post(PersonId actor, Period period) {
		this.admins.requireAdmin(actor);
		String channel = this.programs.of(actor.team()).channel();
		if (channel == null) {
			throw new NoChannel();
		}
		this.sending.post(actor.team(), period, channel);
		return channel;
	}

}
