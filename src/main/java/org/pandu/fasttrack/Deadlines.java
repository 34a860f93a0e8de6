package org.pandu.fasttrack;

import java.time.Clock;
import java.time.Instant;

import org.pandu.notice.NoticeRequest;
import org.pandu.notice.Notices;
import org.pandu.notice.Urgency;

import org.springframework.stereotype.Component;

/**
 * The moments at which something happens to a request by itself: whoever is asked counts
 * as silent, and its wished day is over.
 */
@Component
class Deadlines {

	static final String SILENCE = "fasttrack.silence";

	static final String LAPSE = "fasttrack.lapse";

	static final String OFFER = "fasttrack.offering";

	private final Notices notices;

	private final Clock clock;

	Deadlines(Notices notices, Clock clock) {
		this.notices = notices;
		this.clock = clock;
	}

	/**
	 * Plans both for a request as it is now.
	 */
	void plan(FastTrackRequest request) {
		planSilence(request);
		planLapse(request, request.asked().lapsesAt());
	}

	void planSilence(FastTrackRequest request) {
		plan(request, SILENCE, request.course().silentAt());
	}

	/**
	 * Lets the request be shown to the others at once.
	 */
	void planOffer(FastTrackRequest request) {
		plan(request, OFFER, this.clock.instant());
	}

	void planLapse(FastTrackRequest request, Instant at) {
		plan(request, LAPSE, at);
	}

	/**
	 * Drops what is planned for a request that is over.
	 */
	void drop(FastTrackRequest request) {
		this.notices.dropAbout(request.id().team(), subject(request, SILENCE));
		this.notices.dropAbout(request.id().team(), subject(request, LAPSE));
		this.notices.dropAbout(request.id().team(), subject(request, OFFER));
	}

	private void plan(FastTrackRequest request, String kind, Instant at) {
		String subject = subject(request, kind);
		this.notices.plan(new NoticeRequest(request.id().team(), request.requester(), kind, subject, at, Urgency.URGENT,
				subject + ":" + at.getEpochSecond()));
	}

	/**
	 * Of its own, so that dropping it leaves the request's other notices alone.
	 */
	private static String subject(FastTrackRequest request, String kind) {
		return kind + ":" + request.id().subject();
	}

	static String idIn(String subject) {
		return subject.substring(subject.indexOf(':') + 1);
	}

}
