package org.pandu.workspace.api;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;
import org.pandu.workspace.state.StoredFile;
import org.pandu.workspace.state.Workspace;

import org.springframework.stereotype.Component;

/**
 * Uploads under way.
 */
@Component
class Uploads {

	private final Workspace workspace;

	private final Map<String, Upload> open = new ConcurrentHashMap<>();

	Uploads(Workspace workspace) {
		this.workspace = workspace;
	}

	private record Upload(String name, int length, String altText, byte @Nullable [] content) {
	}

	/**
	 * Announces a file.
	 * @return its id
	 */
	String expect(String name, int length, String altText) {
		String id = this.workspace.newId("F");
		this.open.put(id, new Upload(name, length, altText, null));
		return id;
	}

	/**
	 * Takes the bytes of an announced file.
	 * @return whether the file was announced with this length
	 */
	boolean take(String id, byte[] content) {
		Upload taken = this.open.computeIfPresent(id, (key, upload) -> (upload.length() != content.length) ? upload
				: new Upload(upload.name(), upload.length(), upload.altText(), content));
		return taken != null && taken.content() != null;
	}

	/**
	 * A file whose bytes have come.
	 * @throws ApiError {@code file_not_found}
	 */
	StoredFile received(String id, String title) {
		Upload upload = this.open.get(id);
		if (upload == null || upload.content() == null) {
			throw ApiError.of("file_not_found");
		}
		return new StoredFile(id, upload.name(), title.isEmpty() ? upload.name() : title, upload.altText(),
				upload.content());
	}

	void done(String id) {
		this.open.remove(id);
	}

}
