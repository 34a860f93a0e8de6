package org.pandu.journey;

import java.util.Set;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Pandu goes down at every step of a session, twice. {@code mvn verify} tries three of
 * them; {@code mvn test -Pchaos} runs this.
 */
@Tag("chaos")
@ExtendWith(JourneyExtension.class)
class ChaosTests {

	@BeforeAll
	static void begin(Journey journey) {
		Programme.begun(journey)
			.worksAroundTheClock()
			.enrols("Madya (manajer)", "Budi", "Sari")
			.enrols("Muda (supervisor)", "Agus", "Fajar")
			.pairs("Coaching", "Budi", "Agus")
			.pairs("Mentoring", "Sari", "Fajar");
	}

	@ParameterizedTest
	@CsvSource({ "Budi, Agus", "Sari, Fajar" })
	void theGuideGoesOnAfterARestartAtEveryStep(String leads, String grows, Journey journey) {
		new Walkthrough(journey, leads, grows, Set.of(1, 2, 3, 4, 5, 6)).walk();
	}

}
