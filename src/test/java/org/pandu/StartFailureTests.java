package org.pandu;

import java.nio.file.AccessDeniedException;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.BeanCreationException;
import org.springframework.boot.web.server.PortInUseException;

import static org.assertj.core.api.Assertions.assertThat;

class StartFailureTests {

	@Test
	void theReasonIsFoundBelowWhatSpringSays() {
		StartFailure failure = StartFailure.of(new BeanCreationException("Error creating bean\nwith details",
				new IllegalStateException(new PortInUseException(8080, null))));
		assertThat(failure.line())
			.isEqualTo("Pandu did not start. Port 8080 is taken. Free it, or set SERVER_PORT to another one.");
		assertThat(failure.cause()).isNull();
	}

	@Test
	void aDirectoryThatCannotBeWrittenIsNamed() {
		assertThat(StartFailure.of(new IllegalStateException(new AccessDeniedException("/srv/pandu"))).line())
			.isEqualTo("Pandu did not start. The file or directory /srv/pandu can't be used (AccessDeniedException).");
	}

	@Test
	void whatNobodyForesawKeepsItsCause() {
		IllegalStateException unforeseen = new IllegalStateException("Error\nin many lines",
				new UnsupportedOperationException("secret"));
		assertThat(StartFailure.of(unforeseen))
			.isEqualTo(new StartFailure("Pandu did not start. UnsupportedOperationException", unforeseen));
	}

}
