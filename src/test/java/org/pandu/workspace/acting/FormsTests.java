package org.pandu.workspace.acting;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pandu.workspace.SmallSeed;
import org.pandu.workspace.state.View;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Filling in and sending off, as the app gets it.
 */
class FormsTests {

	private static final JsonMapper JSON = new JsonMapper();

	private static ActingBench bench;

	@BeforeAll
	static void start() {
		bench = new ActingBench();
	}

	@AfterAll
	static void close() {
		bench.close();
	}

	@BeforeEach
	void forget() {
		bench.forget();
	}

	@Test
	void sendsAFormWithAllItsValues() {
		View view = bench.open(ActingBench.FORM);
		bench.enter(view, "who", new Input.People(List.of(SmallSeed.BUDI)));
		assertThat(bench.submit(view, Map.of())).isEqualTo(new Sent.Taken());
		JsonNode payload = bench.app().latest().payload();
		assertThat(payload.path("type").asString()).isEqualTo("view_submission");
		assertThat(payload.has("response_urls")).isTrue();
		JsonNode sent = payload.path("view");
		assertThat(sent.path("private_metadata").asString()).isEqualTo("meta");
		assertThat(sent.path("callback_id").asString()).isEqualTo("form");
		assertThat(sent.path("root_view_id").asString()).isEqualTo(view.id());
		assertThat(sent.path("previous_view_id").isNull()).isTrue();
		assertThat(sent.at("/state/values")).isEqualTo(JSON.readTree("""
				{"name":{"name":{"type":"plain_text_input","value":"Andi"}},
				 "count":{"count":{"type":"number_input","value":null}},
				 "day":{"day":{"type":"datepicker","selected_date":null}},
				 "who":{"who":{"type":"multi_users_select","selected_users":["U0BUDI"]}},
				 "row":{"size":{"type":"static_select","selected_option":null}}}
				"""));
		assertThat(bench.state().modals(SmallSeed.ANDI)).isEmpty();
	}

	@Test
	void sendsWhichChannelsWereChosenAndWhereToAnswerThere() {
		View view = bench
			.open("""
					{"type":"modal","title":{"type":"plain_text","text":"Form"},"submit":{"type":"plain_text","text":"Send"},
					 "blocks":[
					 {"type":"input","block_id":"some","label":{"type":"plain_text","text":"Some"},
					  "element":{"type":"multi_channels_select","action_id":"some","initial_channels":["C0ELSEWHERE"]}},
					 {"type":"input","block_id":"any","optional":true,"label":{"type":"plain_text","text":"Any"},
					  "element":{"type":"multi_conversations_select","action_id":"any"}},
					 {"type":"input","block_id":"one","label":{"type":"plain_text","text":"One"},
					  "element":{"type":"conversations_select","action_id":"one","response_url_enabled":true}}]}
					""");
		assertThatIllegalArgumentException()
			.isThrownBy(() -> bench.submit(view, Map.of("some", new Input.Channels(List.of(SmallSeed.OLD)))));
		assertThat(bench.submit(view, Map.of("some", new Input.Channels(List.of())))).isInstanceOfSatisfying(
				Sent.Refused.class, (refused) -> assertThat(refused.byBlock()).containsOnlyKeys("some", "one"));
		bench.submit(view, Map.of("some", new Input.Channels(List.of(SmallSeed.GENERAL, SmallSeed.ELSEWHERE)), "one",
				new Input.Channel(SmallSeed.GENERAL)));
		JsonNode payload = bench.app().latest().payload();
		assertThat(payload.at("/view/state/values")).isEqualTo(JSON.readTree("""
				{"some":{"some":{"type":"multi_channels_select","selected_channels":["C0GENERAL","C0ELSEWHERE"]}},
				 "any":{"any":{"type":"multi_conversations_select","selected_conversations":[]}},
				 "one":{"one":{"type":"conversations_select","selected_conversation":"C0GENERAL"}}}
				"""));
		assertThat(payload.path("response_urls").valueStream()).singleElement().satisfies((url) -> {
			assertThat(url.path("block_id").asString()).isEqualTo("one");
			assertThat(url.path("action_id").asString()).isEqualTo("one");
			assertThat(url.path("channel_id").asString()).isEqualTo(SmallSeed.GENERAL);
			bench.answer(url.path("response_url").asString(), "{\"text\":\"Sent\"}");
		});
		assertThat(bench.state().messages(SmallSeed.GENERAL).getLast().text()).isEqualTo("Sent");
	}

	@Test
	void refusesWhatTheClientWouldNotSend() {
		View view = bench.open(ActingBench.FORM);
		Sent refused = bench.submit(view, Map.of("name", new Input.Text("Andika"), "count", new Input.Text("0")));
		assertThat(refused).isInstanceOfSatisfying(Sent.Refused.class,
				(words) -> assertThat(words.byBlock()).containsOnlyKeys("name", "count", "who"));
		assertThat(bench.app().requests()).isEmpty();
		assertThat(bench.current(view).state().at("/name/name/value").asString()).isEqualTo("Andika");
		assertThatIllegalArgumentException()
			.isThrownBy(() -> bench.submit(view, Map.of("day", new Input.Text("soon"))));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> bench.submit(view, Map.of("nothing", new Input.Text("x"))));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> bench.submit(view, Map.of("who", new Input.People(List.of("U0NONE")))));
	}

	@Test
	void keepsTheFormOpenWithItsErrors() {
		View view = bench.open(ActingBench.FORM);
		bench.app().answersNextJson("{\"response_action\":\"errors\",\"errors\":{\"name\":\"Taken\"}}");
		Sent refused = bench.submit(view, Map.of("who", new Input.People(List.of(SmallSeed.BUDI))));
		assertThat(refused).isEqualTo(new Sent.Refused(Map.of("name", "Taken")));
		assertThat(bench.current(view).state().at("/who/who/selected_users/0").asString()).isEqualTo(SmallSeed.BUDI);
	}

	@Test
	void failsWhenTheErrorsNameNoField() {
		View view = bench.open(ActingBench.FORM);
		bench.app().answersNextJson("{\"response_action\":\"errors\",\"errors\":{\"row\":\"Wrong\"}}");
		assertThat(bench.submit(view, Map.of("who", new Input.People(List.of(SmallSeed.BUDI)))))
			.isInstanceOf(Sent.Failed.class);
		assertThat(bench.workspace().exchanges().warnings()).anyMatch((warning) -> warning.contains("[row]"));
	}

	@Test
	void keepsWhatStandsInFieldsThatStayWhenTheFormIsReplaced() {
		View view = bench.open(ActingBench.FORM);
		bench.app()
			.answersNextJson("{\"response_action\":\"update\",\"view\":%s}"
				.formatted(ActingBench.FORM.replace("Form", "Again")));
		bench.submit(view, Map.of("name", new Input.Text("Tini"), "who", new Input.People(List.of(SmallSeed.BUDI))));
		assertThat(bench.current(view).content().at("/title/text").asString()).isEqualTo("Again");
		assertThat(bench.current(view).hash()).isNotEqualTo(view.hash());
		bench.submit(bench.current(view), Map.of());
		assertThat(bench.app().latest().payload().at("/view/state/values/name/name/value").asString())
			.isEqualTo("Tini");
	}

	@Test
	void stacksThreeModalsAndNoMore() {
		View view = bench.open(ActingBench.FORM);
		Map<String, Input> entered = Map.of("who", new Input.People(List.of(SmallSeed.BUDI)));
		for (int i = 0; i < 2; i++) {
			bench.app().answersNextJson("{\"response_action\":\"push\",\"view\":%s}".formatted(ActingBench.FORM));
			assertThat(bench.submit(bench.top(), entered)).isEqualTo(new Sent.Taken());
		}
		assertThat(bench.state().modals(SmallSeed.ANDI)).hasSize(3);
		assertThat(bench.top().rootId()).isEqualTo(view.id());
		assertThatIllegalArgumentException().isThrownBy(() -> bench.submit(view, entered));
		bench.app().answersNextJson("{\"response_action\":\"push\",\"view\":%s}".formatted(ActingBench.FORM));
		assertThat(bench.submit(bench.top(), entered)).isInstanceOf(Sent.Failed.class);
		assertThat(bench.submit(bench.top(), entered)).isEqualTo(new Sent.Taken());
		assertThat(bench.state().modals(SmallSeed.ANDI)).hasSize(2);
		bench.app().answersNextJson("{\"response_action\":\"clear\"}");
		bench.submit(bench.top(), entered);
		assertThat(bench.state().modals(SmallSeed.ANDI)).isEmpty();
	}

	@Test
	void tellsOfTheModalThatWasCancelledOrOfTheLowestOneOfAClosedStack() {
		String notifying = ActingBench.FORM.replace("\"callback_id\"", "\"notify_on_close\":true,\"callback_id\"");
		View lowest = bench.open(notifying);
		View upper = bench.push(notifying);
		bench.hands().close(SmallSeed.ANDI, upper.id(), false);
		assertThat(bench.app().latest().payload().at("/view/id").asString()).isEqualTo(upper.id());
		assertThat(bench.app().latest().payload().path("is_cleared").asBoolean()).isFalse();
		assertThat(bench.top().id()).isEqualTo(lowest.id());
		View again = bench.push(notifying);
		bench.hands().close(SmallSeed.ANDI, again.id(), true);
		assertThat(bench.app().latest().payload().at("/view/id").asString()).isEqualTo(lowest.id());
		assertThat(bench.app().latest().payload().path("is_cleared").asBoolean()).isTrue();
		assertThat(bench.state().modals(SmallSeed.ANDI)).isEmpty();
	}

	@Test
	void tellsOfAClosedModalOnlyWhereTheAppAskedForIt() {
		View view = bench.open(ActingBench.FORM);
		bench.hands().close(SmallSeed.ANDI, view.id(), false);
		assertThat(bench.app().requests()).isEmpty();
		View notifying = bench
			.open(ActingBench.FORM.replace("\"callback_id\"", "\"notify_on_close\":true,\"callback_id\""));
		bench.hands().close(SmallSeed.ANDI, notifying.id(), true);
		assertThat(bench.app().latest().payload().path("type").asString()).isEqualTo("view_closed");
		assertThat(bench.app().latest().payload().path("is_cleared").asBoolean()).isTrue();
		assertThat(bench.app().latest().payload().has("trigger_id")).isFalse();
	}

}
