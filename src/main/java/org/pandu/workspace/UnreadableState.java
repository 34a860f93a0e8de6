package org.pandu.workspace;

import java.nio.file.Path;

/**
 * The file with the workspace's state holds something else.
 */
public final class UnreadableState extends RuntimeException {

	UnreadableState(Path file, Throwable cause) {
		super("The local workspace's state in %s can't be read. Move the file away to begin with an empty workspace."
			.formatted(file), cause);
	}

}
