package org.pandu.workspace.page;

import java.util.Locale;

import org.pandu.workspace.state.Member;
import org.pandu.workspace.state.Message;

/**
 * Who looks at the page and acts in it.
 *
 * @param member the person the browser's tab has chosen to be
 * @param language of the page's own words; the app speaks the person's
 */
record Reader(Member member, Locale language) {

	public String id() {
		return this.member.id();
	}

	/** Times as this person reads them. */
	Moments moments() {
		return new Moments(this.language, java.time.ZoneId.of(this.member.zone()));
	}

	boolean sees(Message message) {
		return message.onlyFor() == null || message.onlyFor().equals(id());
	}

}
