package org.pandu.slack;

import java.time.Duration;
import java.util.List;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pandu.id.PersonId;
import org.pandu.people.Level;
import org.pandu.testing.PanduIntegrationTest;
import org.pandu.testing.Said;
import org.pandu.testing.Stage;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@PanduIntegrationTest
class DirectMessagesIntegrationTests {

	@Autowired
	private Stage stage;

	@Autowired
	private DirectMessages directMessages;

	private PersonId dana;

	@BeforeEach
	void dana() {
		this.dana = this.stage.newCast().enrol("Dana", Level.PERTAMA, "Europe/Brussels", "en-GB");
	}

	@Test
	void aMessageIsAnsweredOnceHoweverOftenSlackTellsOfIt() {
		this.directMessages.answer(this.dana, "1800000000.000100");
		this.directMessages.answer(this.dana, "1800000000.000100");
		this.stage.settle();
		this.directMessages.answer(this.dana, "1800000000.000100");
		this.stage.settle();
		assertThat(said()).singleElement().satisfies((answer) -> {
			assertThat(answer.text()).contains("`/coach`");
			assertThat(answer.message().fallback()).contains("/coach").doesNotContain("`");
		});

		this.directMessages.answer(this.dana, "1800000000.000200");
		this.stage.settle();
		assertThat(said()).hasSize(2);
	}

	@Test
	void anAnswerInDoubtIsLookedUpAndNotRepeated() {
		this.stage.slack().loseNextAnswer(this.dana.team());
		this.directMessages.answer(this.dana, "1800000000.000100");
		Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> this.stage.slack().calls(this.dana.team()) >= 2);
		this.stage.settle();
		assertThat(said()).hasSize(1);
	}

	private List<Said> said() {
		return this.stage.slack().messages(this.dana);
	}

}
