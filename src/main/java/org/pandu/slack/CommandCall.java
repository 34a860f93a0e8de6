package org.pandu.slack;

import java.util.List;

import org.pandu.id.PersonId;

/**
 * A subcommand that was typed.
 */
public interface CommandCall extends Call {

	/**
	 * What follows the subcommand, trimmed, with Slack's escapes undone.
	 */
	String arguments();

	/**
	 * The people mentioned, in order. Slack escapes a mention as {@code <@U123|name>};
	 * what was typed without a mention is not here.
	 */
	List<PersonId> mentions();

	/**
	 * The channel it was typed in.
	 */
	String channel();

}
