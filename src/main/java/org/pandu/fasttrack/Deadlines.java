package org.pandu.fasttrack;

import java.time.Instant;

import org.pandu.notice.NoticeRequest;
import org.pandu.notice.Notices;
import org.pandu.notice.Urgency;

import org.springframework.stereotype.Component;

/**
 * The two moments at which something happens to a request by itself: its coach counts as
 * silent, and its wished day is over.
 */
@Component
class Deadlines {

	static final String SILENCE = "fasttrack.silence";

	static final String LAPSE = "fasttrack.lapse";

	private final Notices notices;

	Deadlines(Notices notices) {
		this.notices = notices;
	}

	/**
	 * Plans both for a request as it is now.
	 */
	void plan(FastTrackRequest request) {
		plan(request, SILENCE, request.silentAt());
		planLapse(request, request.silence().lapsesAt());
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
