package org.pandu.survey;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pandu.pairing.Side;
import org.pandu.people.Level;
import org.pandu.program.Kind;

import static org.assertj.core.api.Assertions.assertThat;

class RawAnswersTests {

	@ParameterizedTest
	@MethodSource
	void anAnswerSaysNothingOfItselfInALog(Record answer) {
		assertThat(answer.toString()).isEqualTo("an answer");
	}

	static Stream<Record> anAnswerSaysNothingOfItselfInALog() {
		RawAnswers.Who who = new RawAnswers.Who("U1", Level.MUDA, "Biro");
		UUID id = new UUID(1, 2);
		return Stream.of(
				new RawAnswers.OfSession(who, id, Kind.COACHING, Side.COACHEE, Instant.EPOCH, Instant.EPOCH, 1),
				new RawAnswers.Impact(
						new RawAnswers.OfProgram(id, who, RawAnswers.Source.SURVEY, Instant.EPOCH, Instant.EPOCH), null,
						id, "VALUE", id, 1),
				new RawAnswers.OfSkill(who, id, Kind.COACHING, Side.COACHEE, id, LocalDate.EPOCH, Instant.EPOCH, 1));
	}

}
