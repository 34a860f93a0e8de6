package org.pandu.session.slack;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.pandu.database.Transactions;
import org.pandu.id.PersonId;
import org.pandu.people.Level;
import org.pandu.program.Kind;
import org.pandu.slack.HomeSection;
import org.pandu.testing.Cast;
import org.pandu.testing.PanduIntegrationTest;
import org.pandu.testing.Stage;
import org.pandu.testing.Statements;
import org.pandu.text.ReaderLookup;
import org.pandu.text.Words;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a Home tab costs the database.
 */
@PanduIntegrationTest
class HomeStatementsIntegrationTests {

	@Autowired
	Stage stage;

	@Autowired
	List<HomeSection> sections;

	@Autowired
	ReaderLookup readers;

	@Autowired
	Transactions transactions;

	@Test
	void areNoMoreForTenPairingsThanForTwo() {
		Cast cast = this.stage.newCast();
		PersonId rani = cast.enrol("Rani", Level.MADYA);
		pair(cast, rani, 1, 2);
		List<String> two = statements(rani);
		pair(cast, rani, 3, 10);
		List<String> ten = statements(rani);

		assertThat(two).isNotEmpty();
		assertThat(ten).as(String.join("\n", ten)).hasSameSizeAs(two);
	}

	private static void pair(Cast cast, PersonId coach, int from, int to) {
		for (int number = from; number <= to; number++) {
			cast.pair(Kind.COACHING, coach, cast.enrol("Coachee" + number, Level.MUDA));
		}
	}

	private List<String> statements(PersonId person) {
		this.stage.settle();
		Words words = this.readers.words(person);
		return Statements.during(() -> this.transactions
			.read(() -> this.sections.stream().flatMap((section) -> section.render(person, words).stream()).toList()));
	}

}
