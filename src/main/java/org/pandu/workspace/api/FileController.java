package org.pandu.workspace.api;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.pandu.workspace.app.InstalledApp;
import org.pandu.workspace.inspector.Exchange;
import org.pandu.workspace.inspector.Exchanges;
import org.pandu.workspace.state.StoredFile;
import org.pandu.workspace.state.Workspace;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/**
 * The bytes of files: in at the address an upload was given, out to whoever has the app's
 * token and the scope to read them.
 */
@RestController
class FileController {

	private final Uploads uploads;

	private final Workspace workspace;

	private final InstalledApp app;

	private final Exchanges exchanges;

	private final InstantSource realTime;

	FileController(Uploads uploads, Workspace workspace, InstalledApp app, Exchanges exchanges,
			InstantSource realTime) {
		this.uploads = uploads;
		this.workspace = workspace;
		this.app = app;
		this.exchanges = exchanges;
		this.realTime = realTime;
	}

	@PostMapping("/upload/{id}")
	ResponseEntity<String> upload(@PathVariable String id, HttpServletRequest request) throws IOException {
		Instant at = this.realTime.instant();
		byte[] content = request.getInputStream().readAllBytes();
		boolean taken = this.uploads.take(id, content);
		String answer = taken ? "OK - " + content.length : "The length differs from what was announced";
		int status = taken ? 200 : 400;
		this.exchanges.record(Exchange.Direction.CALL, "upload", at, Duration.between(at, this.realTime.instant()),
				"%s: %d bytes".formatted(id, content.length), status, answer, List.of());
		return ResponseEntity.status(status).body(answer);
	}

	@GetMapping({ "/files-pri/{id}", "/files-pri/{id}/download" })
	ResponseEntity<byte[]> download(@PathVariable String id,
			@RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) @Nullable String authorization) {
		if (!("Bearer " + this.app.credentials().botToken()).equals(authorization)
				|| !this.app.manifest().scopes().contains(ModalStacks.READ_FILES)) {
			return ResponseEntity.status(HttpStatus.FORBIDDEN).build();
		}
		return this.workspace.file(id)
			.map(FileController::attachment)
			.orElseGet(() -> ResponseEntity.notFound().build());
	}

	/** Never shown by the browser itself: what is in it may be HTML. */
	private static ResponseEntity<byte[]> attachment(StoredFile file) {
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_OCTET_STREAM)
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename(file.name(), StandardCharsets.UTF_8).build().toString())
			.body(file.content());
	}

}
