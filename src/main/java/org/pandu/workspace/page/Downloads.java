package org.pandu.workspace.page;

import java.nio.charset.StandardCharsets;

import org.pandu.workspace.state.Conversation;
import org.pandu.workspace.state.StoredFile;
import org.pandu.workspace.state.Workspace;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Files, for those who see the message they hang on.
 */
@RestController
class Downloads {

	private final Workspace workspace;

	Downloads(Workspace workspace) {
		this.workspace = workspace;
	}

	@GetMapping("/page/files/{id}")
	ResponseEntity<byte[]> download(Reader reader, @PathVariable String id) {
		return this.workspace.file(id)
			.filter((file) -> sees(reader, file))
			.map((file) -> answer(file, MediaType.APPLICATION_OCTET_STREAM))
			.orElseGet(() -> ResponseEntity.notFound().build());
	}

	@GetMapping("/page/pictures/{id}")
	ResponseEntity<byte[]> picture(Reader reader, @PathVariable String id) {
		return this.workspace.file(id)
			.filter((file) -> sees(reader, file) && FileView.isPicture(file))
			.map((file) -> answer(file, MediaType.IMAGE_PNG))
			.orElseGet(() -> ResponseEntity.notFound().build());
	}

	private boolean sees(Reader reader, StoredFile file) {
		return this.workspace.conversations()
			.stream()
			.filter((Conversation conversation) -> conversation.has(reader.id()))
			.flatMap((conversation) -> this.workspace.messages(conversation.id()).stream())
			.anyMatch((message) -> reader.sees(message) && message.files().contains(file.id()));
	}

	private static ResponseEntity<byte[]> answer(StoredFile file, MediaType type) {
		return ResponseEntity.ok()
			.contentType(type)
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename(file.name(), StandardCharsets.UTF_8).build().toString())
			.body(file.content());
	}

}
