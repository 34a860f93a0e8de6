package org.pandu.program.slack;

import org.pandu.id.TeamId;
import org.pandu.text.Words;

/**
 * Rules of a later part of the programme, shown among the others in
 * {@code /coach program}. Implemented where they are kept.
 */
public interface RulesSection {

	/**
	 * What the rules are now, in a line or two.
	 */
	String describe(TeamId team, Words words);

	/**
	 * The action id of the form that changes them.
	 */
	String action();

}
