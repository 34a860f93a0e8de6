package org.pandu.workspace.api;

import java.time.Duration;
import java.util.Map;

import com.slack.api.methods.response.views.ViewsOpenResponse;
import com.slack.api.methods.response.views.ViewsPublishResponse;
import com.slack.api.methods.response.views.ViewsPushResponse;
import com.slack.api.methods.response.views.ViewsUpdateResponse;
import com.slack.api.model.view.View;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pandu.workspace.SmallManifest;
import org.pandu.workspace.SmallSeed;
import org.pandu.workspace.acting.Input;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * {@code views.*}: the right to open a modal, the stack, and what a view may be.
 */
class ViewsTests {

	private static ApiBench bench;

	@BeforeAll
	static void start() {
		bench = ApiBench.full();
	}

	@AfterAll
	static void close() {
		bench.close();
	}

	private static final String MODAL = """
			{"type":"modal","title":{"type":"plain_text","text":"Title"},"blocks":[{"type":"divider"}]}""";

	private static final String HOME = "{\"type\":\"home\",\"blocks\":[{\"type\":\"divider\"}]}";

	private static final String ASKING = """
			{"type":"modal","title":{"type":"plain_text","text":"Title"},"blocks":[{"type":"input","block_id":"b",
			"label":{"type":"plain_text","text":"L"},"element":{"type":"plain_text_input","action_id":"a"}}]}""";

	@Test
	void opensOneModalWithATriggerOfThreeSeconds() throws Exception {
		String trigger = bench.trigger();
		bench.realTime().pass(Duration.ofSeconds(3));
		ViewsOpenResponse opened = open(trigger, MODAL);
		assertThat(opened.getView().getRootViewId()).isEqualTo(opened.getView().getId());
		assertThat(open(trigger, MODAL).getError()).isEqualTo("exchanged_trigger_id");
		String late = bench.trigger();
		bench.realTime().pass(Duration.ofMillis(3001));
		assertThat(open(late, MODAL).getError()).isEqualTo("expired_trigger_id");
		assertThat(open("12345.6789", MODAL).getError()).isEqualTo("invalid_trigger_id");
	}

	@Test
	void stacksThreeModals() throws Exception {
		String first = open(bench.trigger(), MODAL).getView().getId();
		String second = push(first).getView().getId();
		View third = push(second).getView();
		assertThat(third.getRootViewId()).isEqualTo(first);
		assertThat(third.getPreviousViewId()).isEqualTo(second);
		assertThat(push(third.getId()).getError()).isEqualTo("push_limit_reached");
		assertThat(bench.workspace().state().modals(SmallSeed.ANDI)).hasSize(3);
	}

	@Test
	void pushesOnlyFromAModal() throws Exception {
		assertThat(
				bench.methods().viewsPush((request) -> request.triggerId(bench.trigger()).viewAsString(MODAL)).isOk())
			.isFalse();
	}

	@Test
	void replacesOnlyTheRenderingThatTheHashNames() throws Exception {
		View old = open(bench.trigger(), MODAL).getView();
		View changed = update(old.getId(), old.getHash(), MODAL).getView();
		assertThat(changed.getId()).isEqualTo(old.getId());
		assertThat(update(old.getId(), old.getHash(), MODAL).getError()).isEqualTo("hash_conflict");
		assertThat(update(old.getId(), changed.getHash(), MODAL).isOk()).isTrue();
		assertThat(update(old.getId(), null, MODAL).isOk()).isTrue();
		assertThat(update("V0NOTHING", null, MODAL).getError()).isEqualTo("not_found");
	}

	@ParameterizedTest
	@CsvSource({ "private_metadata, 3000", "callback_id, 255", "external_id, 255" })
	void limitsWhatGoesAlongWithAView(String field, int length) throws Exception {
		assertThat(open(bench.trigger(), with(MODAL, field, "\ud83d\ude00".repeat(length))).isOk()).isTrue();
		ViewsOpenResponse refused = open(bench.trigger(), with(MODAL, field, "\ud83d\ude00".repeat(length + 1)));
		assertThat(refused.getError()).isEqualTo("invalid_arguments");
		assertThat(refused.getResponseMetadata().getMessages()).containsExactly(
				"[ERROR] must be less than %d characters [json-pointer:/view/%s]".formatted(length + 1, field));
	}

	@ParameterizedTest
	@ValueSource(strings = { "title", "submit", "close" })
	void limitsTheWordsAroundAView(String field) throws Exception {
		assertThat(open(bench.trigger(), withText(MODAL, field, 24)).isOk()).isTrue();
		ViewsOpenResponse refused = open(bench.trigger(), withText(MODAL, field, 25));
		assertThat(refused.getError()).isEqualTo("invalid_arguments");
		assertThat(refused.getResponseMetadata().getMessages().toString()).contains("/view/" + field);
	}

	@Test
	void wantsAButtonToSendAnInputOff() throws Exception {
		assertThat(open(bench.trigger(), ASKING).getResponseMetadata().getMessages().toString()).contains("submit");
		assertThat(open(bench.trigger(), withText(ASKING, "submit", 4)).isOk()).isTrue();
	}

	@Test
	void doesNotSpendATriggerOnAViewItRefuses() throws Exception {
		String trigger = bench.trigger();
		assertThat(open(trigger, HOME).getError()).isEqualTo("invalid_arguments");
		assertThat(open(trigger, MODAL).isOk()).isTrue();
	}

	@Test
	void refusesAViewThatIsTooLarge() throws Exception {
		String huge = with(MODAL, "callback_id", "x".repeat(250 * 1024));
		assertThat(open(bench.trigger(), huge).getError()).isEqualTo("view_too_large");
	}

	@Test
	void knowsAnExternalIdOnce() throws Exception {
		String named = with(MODAL, "external_id", "only-one");
		String id = open(bench.trigger(), named).getView().getId();
		assertThat(bench.methods()
			.viewsPush((request) -> request.triggerId(bench.triggerIn(id)).viewAsString(named))
			.getError()).isEqualTo("duplicate_external_id");
		assertThat(bench.methods()
			.viewsUpdate((request) -> request.externalId("only-one").viewAsString(named))
			.getView()
			.getId()).isEqualTo(id);
	}

	@Test
	void keepsWhatWasTypedWhereTheIdsStay() throws Exception {
		String id = open(bench.trigger(), withText(ASKING, "submit", 4)).getView().getId();
		bench.workspace().hands().enter(SmallSeed.ANDI, id, Map.of("b", Map.of("a", new Input.Text("Typed"))));
		View kept = update(id, null, withText(ASKING, "submit", 5)).getView();
		assertThat(kept.getState().getValues()).extractingByKey("b")
			.extracting((block) -> block.get("a"))
			.hasFieldOrPropertyWithValue("value", "Typed");
		View gone = update(id, null, withText(ASKING, "submit", 5).replace("\"a\"", "\"other\"")).getView();
		assertThat(gone.getState().getValues()).isEmpty();
	}

	@Test
	void publishesAHomeTab() throws Exception {
		assertThat(publish(SmallSeed.ANDI, HOME).isOk()).isTrue();
		assertThat(publish("U0NOBODY", HOME).getError()).isEqualTo("user_not_found");
		assertThat(publish(SmallSeed.ANDI, MODAL).getError()).isEqualTo("invalid_arguments");
		try (ApiBench closed = ApiBench.of(SmallManifest.withoutTabs())) {
			assertThat(closed.methods()
				.viewsPublish((request) -> request.userId(SmallSeed.ANDI).viewAsString(HOME))
				.getError()).isEqualTo("not_enabled");
		}
	}

	private static ViewsOpenResponse open(String trigger, String view) throws Exception {
		return bench.methods().viewsOpen((request) -> request.triggerId(trigger).viewAsString(view));
	}

	private static ViewsPushResponse push(String from) throws Exception {
		return bench.methods().viewsPush((request) -> request.triggerId(bench.triggerIn(from)).viewAsString(MODAL));
	}

	private static ViewsUpdateResponse update(String id, @Nullable String hash, String view) throws Exception {
		return bench.methods().viewsUpdate((request) -> request.viewId(id).hash(hash).viewAsString(view));
	}

	private static ViewsPublishResponse publish(String user, String view) throws Exception {
		return bench.methods().viewsPublish((request) -> request.userId(user).viewAsString(view));
	}

	private static String with(String view, String field, String value) {
		return ((ObjectNode) new JsonMapper().readTree(view)).put(field, value).toString();
	}

	private static String withText(String view, String field, int length) {
		ObjectNode json = (ObjectNode) new JsonMapper().readTree(view);
		json.putObject(field).put("type", "plain_text").put("text", "x".repeat(length));
		return json.toString();
	}

}
