package org.pandu.slack;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pandu.database.Transactions;
import org.pandu.id.Ids;
import org.pandu.id.PersonId;
import org.pandu.notice.NoticeLog;
import org.pandu.notice.NoticeSender;
import org.pandu.notice.Urgency;
import org.pandu.people.Level;
import org.pandu.testing.Cast;
import org.pandu.testing.PanduIntegrationTest;
import org.pandu.testing.RecordingSlack;
import org.pandu.testing.Said;
import org.pandu.testing.ScriptedCards;
import org.pandu.testing.Stage;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Cards are posted once and kept true.
 */
@PanduIntegrationTest
class CardsIntegrationTests {

	@Autowired
	private Stage stage;

	@Autowired
	private Cards cards;

	@Autowired
	private ScriptedCards scripts;

	@Autowired
	private Transactions transactions;

	@Autowired
	private NoticeSender sender;

	@Autowired
	private NoticeLog log;

	@Autowired
	private JdbcClient jdbc;

	private final String subject = Ids.next().toString();

	private Cast cast;

	private PersonId dana;

	private CardKey card;

	private RecordingSlack slack;

	@BeforeEach
	void cast() {
		this.cast = this.stage.newCast();
		this.slack = this.stage.slack();
		this.dana = this.cast.enrol("Dana", Level.PERTAMA);
		this.card = CardKey.to(this.dana, ScriptedCards.KIND, this.subject);
		this.scripts.script(this.subject, "first");
	}

	@Test
	void aCardIsPostedWhenDueAndNotBefore() {
		Instant noon = Stage.START.plus(Duration.ofHours(3));
		show(noon);
		this.stage.settle();
		assertThat(messages()).isEmpty();
		this.stage.travelTo(noon);
		assertThat(messages()).singleElement().satisfies((said) -> {
			assertThat(said.text()).isEqualTo("first");
			assertThat(said.notice()).isNotNull();
		});
	}

	@Test
	void eachReaderGetsTheOwnLanguage() {
		PersonId john = this.cast.enrol("John", Level.MADYA, "Europe/Brussels", "en-GB");
		this.scripts.script(this.subject, (posted, words) -> Optional.of(words.locale() + " " + words.zone()));
		show(Stage.START);
		in(() -> this.cards.show(CardKey.to(john, ScriptedCards.KIND, this.subject), Stage.START, Urgency.NORMAL));
		this.stage.settle();
		assertThat(messages()).singleElement().extracting(Said::text).isEqualTo("id Asia/Jakarta");
		assertThat(this.slack.messages(john)).singleElement().extracting(Said::text).isEqualTo("en Europe/Brussels");
	}

	@Test
	void aChannelReadsTheProgrammesWords() {
		this.scripts.script(this.subject, (posted, words) -> Optional.of(words.locale() + " " + words.zone()));
		in(() -> this.cards.show(new CardKey(this.cast.team(), ScriptedCards.KIND, this.subject, "C0CHANNEL"),
				Stage.START, Urgency.LOW));
		this.stage.settle();
		assertThat(this.slack.messages(this.cast.team(), "C0CHANNEL")).singleElement()
			.extracting(Said::text)
			.isEqualTo("id Asia/Jakarta");
	}

	@Test
	void whatSlackRefusedIsTriedAnewWhenItIsShownAgain() {
		this.slack.failNext(this.cast.team(), new SlackFailure.Refused("is_archived"));
		show(Stage.START);
		this.stage.settle();
		assertThat(messages()).isEmpty();
		show(Stage.START);
		this.stage.settle();
		assertThat(messages()).hasSize(1);
	}

	@Test
	void aChangeChangesTheSameMessage() {
		show(Stage.START);
		this.stage.settle();
		change("second");
		this.stage.settle();
		assertThat(messages()).singleElement().satisfies((said) -> {
			assertThat(said.text()).isEqualTo("second");
			assertThat(said.changes()).isOne();
		});
	}

	@Test
	void aChangeOfWhatWasNotPostedYetSaysNothingOnItsOwn() {
		show(Stage.START.plusSeconds(3600));
		change("second");
		this.stage.settle();
		assertThat(messages()).isEmpty();
		this.stage.travel(Duration.ofHours(1));
		assertThat(messages()).singleElement().satisfies((said) -> {
			assertThat(said.text()).isEqualTo("second");
			assertThat(said.changes()).isZero();
		});
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void aChangeWhileTheMessageIsUnderWayIsNotLost(boolean shownAgain) {
		AtomicInteger renderings = new AtomicInteger();
		this.scripts.script(this.subject, (posted, words) -> {
			int number = renderings.incrementAndGet();
			if (number == 1) {
				Awaitility.await().until(() -> {
					Thread changing = Thread.ofVirtual().start(() -> changeOrShowAgain(shownAgain));
					changing.join();
					return true;
				});
			}
			return Optional.of("rendering " + number);
		});
		show(Stage.START);
		this.stage.settle();
		assertThat(messages()).singleElement().extracting(Said::text).isEqualTo("rendering 2");
	}

	private void changeOrShowAgain(boolean shownAgain) {
		if (shownAgain) {
			show(Stage.START);
		}
		else {
			in(() -> this.cards.refresh(this.cast.team(), this.subject));
		}
	}

	@Test
	void manyChangesAtOnceEndInTheNewest() {
		show(Stage.START);
		this.stage.settle();
		in(() -> {
			for (int i = 0; i < 5; i++) {
				this.cards.refresh(this.cast.team(), this.subject);
			}
		});
		this.scripts.script(this.subject, "newest");
		change("newest");
		this.stage.settle();
		assertThat(messages()).singleElement().extracting(Said::text).isEqualTo("newest");
	}

	@Test
	void aWithdrawnCardIsNotPosted() {
		show(Stage.START.plusSeconds(60));
		in(() -> this.cards.withdraw(this.card));
		this.stage.travel(Duration.ofMinutes(2));
		assertThat(messages()).isEmpty();
	}

	@Test
	void aPostedCardIsNotWithdrawn() {
		show(Stage.START);
		this.stage.settle();
		in(() -> this.cards.withdraw(this.card));
		change("still here");
		this.stage.settle();
		assertThat(messages()).singleElement().extracting(Said::text).isEqualTo("still here");
	}

	@Test
	void aCardMovesWithItsSubject() {
		show(Stage.START.plusSeconds(60));
		in(() -> this.cards.reschedule(this.card, Stage.START.plusSeconds(7200)));
		this.stage.travel(Duration.ofMinutes(2));
		assertThat(messages()).isEmpty();
		this.stage.travel(Duration.ofHours(2));
		assertThat(messages()).hasSize(1);
	}

	@Test
	void whatNoLongerAppliesWhenItIsDueIsNotSaid() {
		show(Stage.START.plusSeconds(60));
		this.scripts.script(this.subject, (posted, words) -> Optional.empty());
		this.stage.travel(Duration.ofMinutes(2));
		assertThat(messages()).isEmpty();
		assertThat(this.slack.calls(this.cast.team())).isZero();
	}

	@Test
	void aMessageWhoseAnswerWasLostIsFoundAndNotPostedTwice() {
		this.slack.loseNextAnswer(this.cast.team());
		show(Stage.START);
		this.stage.settle();
		retryNow();
		assertThat(messages()).singleElement().extracting(Said::changes).isEqualTo(1);
		change("second");
		this.stage.settle();
		assertThat(messages()).singleElement().extracting(Said::text).isEqualTo("second");
	}

	@Test
	void aMessageThatNeverArrivedIsPostedAfterAll() {
		this.slack.failNext(this.cast.team(), new SlackFailure.InDoubt("http_503"));
		show(Stage.START);
		this.stage.settle();
		assertThat(messages()).isEmpty();
		retryNow();
		assertThat(messages()).hasSize(1);
	}

	@Test
	void anOutageDelaysAndLosesNothing() {
		this.slack.goDown(this.cast.team(), new SlackFailure.Unreachable("ConnectException"));
		show(Stage.START);
		in(() -> this.cards.attach(this.card, ScriptedCards.KIND, 1));
		this.stage.settle();
		for (int i = 0; i < 30; i++) {
			retryNow();
		}
		this.slack.recover(this.cast.team());
		retryNow();
		retryNow();
		assertThat(messages()).singleElement().satisfies((said) -> assertThat(this.slack.files(said)).hasSize(1));
	}

	@Test
	void aRefusalEndsWithSlacksReason() {
		this.slack.failNext(this.cast.team(), new SlackFailure.Refused("user_disabled"));
		show(Stage.START);
		this.stage.settle();
		assertThat(messages()).isEmpty();
		assertThat(this.log.failuresSince(this.cast.team(), Stage.START))
			.containsExactly(new NoticeLog.Failure("user_disabled", 1));
	}

	@Test
	void aTroubleOfTheInstallationIsWaitedOut() {
		this.slack.goDown(this.cast.team(), new SlackFailure.Refused("token_revoked"));
		show(Stage.START);
		this.stage.settle();
		retryNow();
		this.slack.recover(this.cast.team());
		retryNow();
		assertThat(messages()).hasSize(1);
	}

	@Test
	void aFileFollowsInTheThreadOnceForEachVersion() {
		show(Stage.START);
		in(() -> this.cards.attach(this.card, ScriptedCards.KIND, 1));
		this.stage.settle();
		in(() -> this.cards.attach(this.card, ScriptedCards.KIND, 1));
		this.stage.settle();
		assertThat(messages()).singleElement().satisfies((said) -> assertThat(this.slack.files(said)).hasSize(1));
		in(() -> this.cards.attach(this.card, ScriptedCards.KIND, 2));
		this.stage.settle();
		assertThat(messages()).singleElement().satisfies((said) -> assertThat(this.slack.files(said)).hasSize(2));
	}

	@Test
	void aFileThatWaitedInAnOutageFollowsItsCardAtOnce() {
		this.slack.goDown(this.cast.team(), new SlackFailure.Unreachable("ConnectException"));
		show(Stage.START);
		in(() -> this.cards.attach(this.card, ScriptedCards.KIND, 1));
		this.stage.settle();
		this.slack.recover(this.cast.team());
		this.jdbc.sql("UPDATE notice SET retry_at = '-infinity' WHERE team_id = ? AND kind = 'card'")
			.param(this.cast.team().value())
			.update();
		this.stage.settle();
		assertThat(messages()).singleElement().satisfies((said) -> assertThat(this.slack.files(said)).hasSize(1));
	}

	@Test
	void aFileIsDroppedWithTheCardItWaitsFor() {
		show(Stage.START.plusSeconds(60));
		in(() -> this.cards.attach(this.card, ScriptedCards.KIND, 1));
		this.stage.settle();
		in(() -> this.cards.withdraw(this.card));
		retryNow();
		assertThat(this.jdbc.sql("SELECT count(*) FROM notice WHERE team_id = ? AND state <> 'dropped'")
			.param(this.cast.team().value())
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void nothingIsSaidOutsideATransaction() {
		assertThatExceptionOfType(IllegalTransactionStateException.class)
			.isThrownBy(() -> this.cards.show(this.card, Stage.START, Urgency.NORMAL));
	}

	private java.util.List<Said> messages() {
		return this.slack.messages(this.dana);
	}

	private void show(Instant dueAt) {
		in(() -> this.cards.show(this.card, dueAt, Urgency.NORMAL));
	}

	private void change(String text) {
		this.scripts.script(this.subject, text);
		in(() -> this.cards.refresh(this.cast.team(), this.subject));
	}

	private void in(Runnable work) {
		this.transactions.write(() -> {
			work.run();
			return true;
		});
	}

	/**
	 * Does not wait for the backoff.
	 */
	private void retryNow() {
		this.jdbc.sql("UPDATE notice SET retry_at = '-infinity' WHERE state IN ('pending', 'unknown')").update();
		this.sender.wake();
		this.stage.settle();
	}

}
