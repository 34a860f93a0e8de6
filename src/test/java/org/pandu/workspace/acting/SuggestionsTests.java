package org.pandu.workspace.acting;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pandu.workspace.LocalWorkspace;
import org.pandu.workspace.Settings;
import org.pandu.workspace.SmallManifest;
import org.pandu.workspace.SmallSeed;
import org.pandu.workspace.api.ModalStacks;
import org.pandu.workspace.delivery.FakeApp;
import org.pandu.workspace.state.Message;
import org.pandu.workspace.state.View;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Menus that the app fills while one types.
 */
class SuggestionsTests {

	private static final JsonMapper JSON = new JsonMapper();

	private static final String FORM = """
			{"type":"modal","title":{"type":"plain_text","text":"Form"},"submit":{"type":"plain_text","text":"Send"},
			 "blocks":[
			 {"type":"input","block_id":"city","label":{"type":"plain_text","text":"City"},
			  "element":{"type":"external_select","action_id":"city"}},
			 {"type":"input","block_id":"some","label":{"type":"plain_text","text":"Some"},
			  "element":{"type":"multi_external_select","action_id":"some","min_query_length":0,"max_selected_items":1}},
			 {"type":"input","block_id":"why","optional":true,"label":{"type":"plain_text","text":"Why"},
			  "element":{"type":"rich_text_input","action_id":"why"}},
			 {"type":"input","block_id":"fixed","optional":true,"label":{"type":"plain_text","text":"Fixed"},
			  "element":{"type":"plain_text_input","action_id":"fixed"}}]}
			""";

	private static final String JAKARTA = "{\"text\":{\"type\":\"plain_text\",\"text\":\"Jakarta\"},\"value\":\"jkt\"}";

	private static final String BRUSSELS = "{\"text\":{\"type\":\"plain_text\",\"text\":\"Brussels\"},\"value\":\"bru\"}";

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
	void asksTheAppWithWhatWasTypedAndEntered() {
		View view = bench.open(FORM);
		bench.enter(view, "fixed", new Input.Text("Before"));
		bench.app().answersNextJson("{\"options\":[%s]}".formatted(JAKARTA));
		assertThat(suggest(view, "city", "jak")).isInstanceOfSatisfying(Suggested.Offers.class,
				(found) -> assertThat(found.offers().at("/options/0/value").asString()).isEqualTo("jkt"));
		JsonNode payload = bench.app().latest().payload();
		assertThat(payload.path("type").asString()).isEqualTo("block_suggestion");
		assertThat(payload.path("block_id").asString()).isEqualTo("city");
		assertThat(payload.path("action_id").asString()).isEqualTo("city");
		assertThat(payload.path("value").asString()).isEqualTo("jak");
		assertThat(payload.path("container"))
			.isEqualTo(JSON.createObjectNode().put("type", "view").put("view_id", view.id()));
		assertThat(payload.at("/view/state/values/fixed/fixed/value").asString()).isEqualTo("Before");
		assertThat(payload.at("/user/id").asString()).isEqualTo(SmallSeed.ANDI);
		assertThat(payload.has("trigger_id")).isFalse();
	}

	@Test
	void doesNotAskBeforeEnoughWasTyped() {
		View view = bench.open(FORM);
		assertThat(suggest(view, "city", "ja")).isEqualTo(new Suggested.TooShort(3));
		assertThat(bench.app().requests()).isEmpty();
		bench.app().answersNextJson("{\"options\":[]}");
		assertThat(suggest(view, "some", "")).isInstanceOf(Suggested.Offers.class);
		assertThatIllegalArgumentException().isThrownBy(() -> suggest(view, "fixed", "abc"));
		assertThatIllegalArgumentException().isThrownBy(() -> suggest(view, "none", "abc"));
	}

	@Test
	void sendsWhatWasTakenWithTheForm() {
		View view = bench.open(FORM);
		assertThat(bench.submit(view, Map.of())).isInstanceOfSatisfying(Sent.Refused.class,
				(refused) -> assertThat(refused.byBlock()).containsOnlyKeys("city", "some"));
		Input both = new Input.Offered(List.of(JSON.readTree(JAKARTA), JSON.readTree(BRUSSELS)));
		assertThat(bench.submit(view, Map.of("city", new Input.Offered(List.of(JSON.readTree(JAKARTA))), "some", both)))
			.isInstanceOfSatisfying(Sent.Refused.class,
					(refused) -> assertThat(refused.byBlock()).containsOnlyKeys("some"));
		bench.submit(view, Map.of("some", new Input.Offered(List.of(JSON.readTree(BRUSSELS))), "why",
				new Input.Text("So *good*")));
		assertThat(bench.app().latest().payload().at("/view/state/values")).isEqualTo(JSON.readTree("""
				{"city":{"city":{"type":"external_select","selected_option":%s}},
				 "some":{"some":{"type":"multi_external_select","selected_options":[%s]}},
				 "why":{"why":{"type":"rich_text_input","rich_text_value":{"type":"rich_text","elements":[
				  {"type":"rich_text_section","elements":[{"type":"text","text":"So "},
				   {"type":"text","text":"good","style":{"bold":true}}]}]}}},
				 "fixed":{"fixed":{"type":"plain_text_input","value":null}}}
				""".formatted(JAKARTA, BRUSSELS)));
	}

	@Test
	void takesNothingThatNoAppCanOffer() {
		View view = bench.open(FORM);
		Input wrong = new Input.Offered(List.of(JSON.readTree("{\"value\":\"x\"}")));
		assertThatIllegalArgumentException().isThrownBy(() -> bench.submit(view, Map.of("city", wrong)));
		Input two = new Input.Offered(List.of(JSON.readTree(JAKARTA), JSON.readTree(BRUSSELS)));
		assertThatIllegalArgumentException().isThrownBy(() -> bench.submit(view, Map.of("city", two)));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> bench.submit(view, Map.of("city", new Input.Option("jkt"))));
	}

	@Test
	void keepsInitialValuesThatNobodyTouches() {
		String rich = """
				{"type":"rich_text","elements":[{"type":"rich_text_section","elements":[
				 {"type":"text","text":"2*3*4"},{"type":"color","value":"#112233"}]}]}""";
		View view = bench
			.open("""
					{"type":"modal","title":{"type":"plain_text","text":"Form"},"submit":{"type":"plain_text","text":"Send"},
					 "blocks":[
					 {"type":"input","block_id":"city","label":{"type":"plain_text","text":"City"},
					  "element":{"type":"external_select","action_id":"city","initial_option":%s}},
					 {"type":"input","block_id":"why","label":{"type":"plain_text","text":"Why"},
					  "element":{"type":"rich_text_input","action_id":"why","initial_value":%s}}]}
					"""
				.formatted(JAKARTA, rich));
		bench.submit(view, Map.of("why", new Input.Text("2*3*4#112233")));
		JsonNode values = bench.app().latest().payload().at("/view/state/values");
		assertThat(values.at("/city/city/selected_option")).isEqualTo(JSON.readTree(JAKARTA));
		assertThat(values.at("/why/why/rich_text_value")).isEqualTo(JSON.readTree(rich));
	}

	@Test
	void asksForAMenuInAMessageAndTellsWhatWasTaken() {
		Message message = new Message(SmallSeed.GENERAL, bench.state().newTs(), bench.state().botUser(), "Hello",
				JSON.readTree("""
						[{"type":"actions","block_id":"row","elements":[
						 {"type":"external_select","action_id":"city","min_query_length":1}]}]"""), null, null, null,
				List.of(), false);
		bench.state().put(message);
		Place place = new Place.InMessage(SmallSeed.GENERAL, message.ts());
		bench.app()
			.answersNextJson(
					"{\"option_groups\":[{\"label\":{\"type\":\"plain_text\",\"text\":\"Asia\"},\"options\":[%s]}]}"
						.formatted(JAKARTA));
		assertThat(bench.hands().suggest(SmallSeed.ANDI, place, "row", "city", "j"))
			.isInstanceOf(Suggested.Offers.class);
		JsonNode asked = bench.app().latest().payload();
		assertThat(asked.at("/container/message_ts").asString()).isEqualTo(message.ts());
		assertThat(asked.at("/channel/id").asString()).isEqualTo(SmallSeed.GENERAL);
		bench.hands().use(SmallSeed.ANDI, place, "row", "city", new Input.Offered(List.of(JSON.readTree(JAKARTA))));
		JsonNode told = bench.app().latest().payload();
		assertThat(told.path("type").asString()).isEqualTo("block_actions");
		assertThat(told.at("/actions/0/selected_option")).isEqualTo(JSON.readTree(JAKARTA));
		assertThat(told.at("/state/values/row/city/selected_option")).isEqualTo(JSON.readTree(JAKARTA));
	}

	@Test
	void failsWhenTheAppDoesNotAnswerProperly() {
		View view = bench.open(FORM);
		bench.app().answersNext(500, null, "");
		assertThat(suggest(view, "city", "jak")).isEqualTo(new Suggested.Failed("http_service_error"));
		assertThat(suggest(view, "city", "jak")).isEqualTo(new Suggested.Failed("invalid_options"));
		assertThat(bench.workspace().exchanges().warnings())
			.anyMatch((words) -> words.contains("missing required field: options or option_groups"));
		bench.app().answersNextJson("{\"options\":[{\"value\":\"x\",\"text\":\"x\"}]}");
		assertThat(suggest(view, "city", "jak")).isEqualTo(new Suggested.Failed("invalid_options"));
	}

	@Test
	void failsWhenTheAppTakesMoreThanThreeSeconds() {
		View view = bench.open(FORM);
		bench.app().answersNextLate();
		assertThat(suggest(view, "city", "jak")).isEqualTo(new Suggested.Failed("operation_timeout"));
	}

	@Test
	void failsWhereTheManifestDoesNotSayWhereToAsk() {
		try (FakeApp app = new FakeApp();
				LocalWorkspace workspace = LocalWorkspace
					.start(Settings.of(new SmallSeed(), SmallManifest.withoutTabs()))) {
			workspace.connectTo(app.url());
			View view = workspace.part(ModalStacks.class).open(SmallSeed.ANDI, JSON.readTree(FORM));
			assertThat(workspace.hands().suggest(SmallSeed.ANDI, new Place.InModal(view.id()), "city", "city", "jak"))
				.isEqualTo(new Suggested.Failed("dispatch_failed"));
			assertThat(app.requests()).isEmpty();
			assertThat(workspace.exchanges().warnings())
				.anyMatch((words) -> words.contains("message_menu_options_url"));
		}
	}

	private static Suggested suggest(View view, String field, String typed) {
		return bench.hands().suggest(SmallSeed.ANDI, new Place.InModal(view.id()), field, field, typed);
	}

}
