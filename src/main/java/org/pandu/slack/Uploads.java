package org.pandu.slack;

import org.pandu.id.TeamId;

/**
 * Loads the files that people put into forms. Called before a form's transaction, since
 * it asks Slack.
 */
public interface Uploads {

	/**
	 * Loads a file.
	 * @param most the most bytes that are taken
	 * @throws TooLarge when the file has more
	 * @throws SlackFailure when Slack does not give it out, or not in time
	 */
	byte[] load(TeamId team, UploadedFile file, int most);

	/** A file is larger than what is taken. */
	final class TooLarge extends RuntimeException {

		public TooLarge() {
			super("too_large", null, false, false);
		}

	}

}
