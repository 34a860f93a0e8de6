package org.pandu.fasttrack;

import java.util.List;

import org.pandu.id.PersonId;

/**
 * A request is offered to others, without its requester's name. Published in the
 * transaction that did it.
 *
 * @param request the request as it is now
 * @param coaches whom it is offered to
 */
public record FastTrackOffered(FastTrackRequest request, List<PersonId> coaches) {

	public FastTrackOffered {
		coaches = List.copyOf(coaches);
	}

}
