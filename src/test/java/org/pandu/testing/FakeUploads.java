package org.pandu.testing;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.pandu.id.Ids;
import org.pandu.id.TeamId;
import org.pandu.slack.SlackFailure;
import org.pandu.slack.UploadedFile;
import org.pandu.slack.Uploads;

/**
 * Files that people have put into forms.
 */
public final class FakeUploads implements Uploads {

	private final Map<String, byte[]> contents = new ConcurrentHashMap<>();

	/** A person uploads a file. */
	public UploadedFile put(String name, byte[] content) {
		String id = "F" + Ids.next();
		this.contents.put(id, content);
		return new UploadedFile(id, name, content.length, null);
	}

	/** A file that Slack does not give out. */
	public UploadedFile lost(String name) {
		return new UploadedFile("FLOST", name, 10, null);
	}

	@Override
	public byte[] load(TeamId team, UploadedFile file, int most) {
		byte[] content = this.contents.get(file.id());
		if (content == null) {
			throw new SlackFailure.Unreachable("SocketTimeoutException");
		}
		if (content.length > most) {
			throw new TooLarge();
		}
		return content;
	}

}
