package org.pandu.workspace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The file in the data directory that holds what a workspace keeps. Only its owner can
 * read it, and it is replaced as a whole.
 */
final class StateFile {

	private static final JsonMapper JSON = JsonMapper.builder()
		.changeDefaultVisibility((visibility) -> visibility.withIsGetterVisibility(Visibility.NONE))
		.changeDefaultPropertyInclusion((inclusion) -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
		.build();

	private final Path file;

	StateFile(Path directory) {
		this.file = directory.toAbsolutePath().resolve("workspace.json");
	}

	/**
	 * What was kept; nothing at the first start.
	 * @throws UnreadableState when the file holds something else
	 */
	Optional<Kept> read() {
		if (!Files.exists(this.file)) {
			return Optional.empty();
		}
		try {
			return Optional.of(JSON.readValue(Files.readAllBytes(this.file), Kept.class));
		}
		catch (IOException | JacksonException ex) {
			throw new UnreadableState(this.file, ex);
		}
	}

	void write(Kept kept) {
		try {
			Path directory = Files.createDirectories(this.file.getParent());
			Path fresh = directory.resolve("workspace.json.new");
			Files.deleteIfExists(fresh);
			try (FileChannel channel = FileChannel.open(fresh,
					Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), ownerOnly(directory))) {
				ByteBuffer bytes = ByteBuffer.wrap(JSON.writeValueAsBytes(kept));
				while (bytes.hasRemaining()) {
					channel.write(bytes);
				}
				channel.force(true);
			}
			Files.move(fresh, this.file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static FileAttribute<?>[] ownerOnly(Path directory) throws IOException {
		return Files.getFileStore(directory).supportsFileAttributeView("posix")
				? new FileAttribute<?>[] {
						PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")) }
				: new FileAttribute<?>[0];
	}

}
