package org.pandu.session;

import java.util.List;
import java.util.Map;

import org.pandu.text.Refusal;

/**
 * Some of the times that are to be proposed are outside somebody's working hours. They
 * can be proposed anyway.
 */
public final class ProposedOutsideHours extends Refusal {

	private final transient List<OutsideHours> each;

	ProposedOutsideHours(List<OutsideHours> each) {
		super("session.refusal.proposed-outside", Map.of("count", each.size()), each.getFirst().field());
		this.each = List.copyOf(each);
	}

	/**
	 * What speaks against each of the times.
	 */
	public List<OutsideHours> each() {
		return this.each;
	}

}
