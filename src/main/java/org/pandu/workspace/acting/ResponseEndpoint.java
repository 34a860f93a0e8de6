package org.pandu.workspace.acting;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * Where response URLs lead.
 */
@RestController
final class ResponseEndpoint {

	private static final JsonMapper JSON = new JsonMapper();

	private final ResponseUrls responseUrls;

	ResponseEndpoint(ResponseUrls responseUrls) {
		this.responseUrls = responseUrls;
	}

	@PostMapping(ResponseUrls.PATH + "{id}")
	ResponseEntity<String> answer(@PathVariable("id") String id, @RequestBody String body) {
		try {
			ResponseUrls.Taken taken = this.responseUrls.use(id, JSON.readTree(body));
			return ResponseEntity.status(taken.isOk() ? HttpStatus.OK : HttpStatus.NOT_FOUND).body(taken.code());
		}
		catch (JacksonException ex) {
			return ResponseEntity.badRequest().body("invalid_payload");
		}
	}

}
