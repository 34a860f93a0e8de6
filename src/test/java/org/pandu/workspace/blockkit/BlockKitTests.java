package org.pandu.workspace.blockkit;

import java.util.Collections;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What Slack refuses in blocks beside what is too long.
 */
class BlockKitTests {

	private static final JsonMapper JSON = new JsonMapper();

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					{"type":"section"}                                          | text or fields | /blocks/0
					{"type":"divider","colour":"red"}                           | invalid additional property: colour | /blocks/0
					{"type":"header","text":{"type":"mrkdwn","text":"x"}}       | unsupported type: mrkdwn | /blocks/0/text
					{"type":"actions","elements":[{"type":"button","text":{"type":"plain_text","text":"x"},"style":"loud"}]} | must be a valid enum value | /blocks/0/elements/0/style
					{"type":"actions","elements":[{"type":"datepicker","initial_date":"2026-02-30"}]} | must be a valid date | /blocks/0/elements/0/initial_date
					{"type":"actions","elements":[{"type":"timepicker","initial_time":"24:00"}]} | must be a valid time | /blocks/0/elements/0/initial_time
					{"type":"actions","elements":[{"type":"timepicker","timezone":"Asia/Nowhere"}]} | must be a valid timezone | /blocks/0/elements/0/timezone
					{"type":"actions","elements":[{"type":"datetimepicker","initial_date_time":12}]} | 10 digits | /blocks/0/elements/0/initial_date_time
					{"type":"actions","elements":[{"type":"number_input","is_decimal_allowed":true}]} | unsupported type: number_input | /blocks/0/elements/0/type
					{"type":"actions","elements":[{"type":"static_select","options":[{"text":{"type":"plain_text","text":"A"},"value":"a"}],"initial_option":{"text":{"type":"plain_text","text":"B"},"value":"a"}}]} | must be one of the provided options | /blocks/0/elements/0/initial_option
					{"type":"image","image_url":"https://x"}                    | missing required field: alt_text | /blocks/0
					{"type":"actions","elements":[{"type":"button","action_id":"a","text":{"type":"plain_text","text":"x"}},{"type":"button","action_id":"a","text":{"type":"plain_text","text":"y"}}]} | already exists: a | /blocks/0
					""")
	void refusesInAMessage(String block, String words, String pointer) {
		assertThat(BlockKit.ofMessage(JSON.readTree("[" + block + "]")))
			.anyMatch((error) -> error.contains(words) && error.contains("[json-pointer:" + pointer + "]"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					{"type":"divider","block_id":"b"},{"type":"divider","block_id":"b"} | already exists: b
					{"type":"markdown","text":"x"}                                      | unsupported type: markdown
					{"type":"input","label":{"type":"plain_text","text":"L"},"element":{"type":"number_input"}} | is_decimal_allowed
					{"type":"input","label":{"type":"plain_text","text":"L"},"element":{"type":"button","text":{"type":"plain_text","text":"x"}}} | unsupported type: button
					{"type":"input","label":{"type":"plain_text","text":"L"},"element":{"type":"plain_text_input","focus_on_load":true}},{"type":"input","label":{"type":"plain_text","text":"L"},"element":{"type":"plain_text_input","focus_on_load":true}} | focus_on_load
					{"type":"input","label":{"type":"plain_text","text":"L"},"element":{"type":"plain_text_input","min_length":5,"max_length":4}} | min_length
					{"type":"input","label":{"type":"plain_text","text":"L"},"element":{"type":"external_select","min_query_length":"3"}} | must provide an integer
					{"type":"input","label":{"type":"plain_text","text":"L"},"element":{"type":"external_select","options":[]}} | invalid additional property: options
					{"type":"input","label":{"type":"plain_text","text":"L"},"element":{"type":"multi_external_select","initial_options":[{"value":"x"}]}} | missing required field: text
					{"type":"input","label":{"type":"plain_text","text":"L"},"element":{"type":"rich_text_input","initial_value":"x"}} | must provide an object
					{"type":"input","label":{"type":"plain_text","text":"L"},"element":{"type":"rich_text_input","initial_value":{"type":"section"}}} | unsupported type: section
					{"type":"actions","elements":[{"type":"rich_text_input"}]} | unsupported type: rich_text_input
					""")
	void refusesInAModal(String blocks, String words) {
		assertThat(BlockKit.ofView(JSON.readTree("""
				{"type":"modal","title":{"type":"plain_text","text":"T"},"submit":{"type":"plain_text","text":"S"},
				"blocks":[%s]}""".formatted(blocks)), "modal")).anyMatch((error) -> error.contains(words));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					{"type":"video"}                                          | video
					{"type":"actions","elements":[{"type":"conversations_select","default_to_current_conversation":true}]} | default_to_current_conversation
					""")
	void saysThatItIsNotTheAppsMistake(String block, String name) {
		assertThat(BlockKit.ofView(JSON.readTree("""
				{"type":"modal","title":{"type":"plain_text","text":"T"},"submit":{"type":"plain_text","text":"S"},
				"blocks":[%s]}""".formatted(block)), "modal")).singleElement()
			.asString()
			.startsWith("the local workspace does not know " + name + " [json-pointer:/view/blocks/0");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					"colour":"red","blocks":[{"type":"divider"}]                                           | invalid additional property: colour [json-pointer:/view]
					"blocks":[{"type":"section","text":{"type":"plain_text","text":"x","verbatim":true}}]  | invalid additional property: verbatim [json-pointer:/view/blocks/0/text]
					"blocks":[{"type":"section","text":{"type":"mrkdwn","text":"x","emoji":true}}]         | invalid additional property: emoji [json-pointer:/view/blocks/0/text]
					"blocks":[{"type":"actions","elements":[{"type":"button","text":{"type":"plain_text","text":"x"},"hint":"x"}]}] | invalid additional property: hint [json-pointer:/view/blocks/0/elements/0]
					"blocks":[{"type":"actions","elements":[{"type":"overflow","options":[{"text":{"type":"plain_text","text":"x"},"value":"x","id":"x"}]}]}] | invalid additional property: id [json-pointer:/view/blocks/0/elements/0/options/0]
					"blocks":[{"type":"rich_text","elements":[{"type":"rich_text_section","elements":[{"type":"text","text":"x","size":1}]}]}] | invalid additional property: size [json-pointer:/view/blocks/0/elements/0/elements/0]
					""")
	void refusesFieldsItDoesNotKnowWhereverTheyStand(String fields, String error) {
		assertThat(BlockKit.ofView(
				JSON.readTree(
						"{\"type\":\"modal\",\"title\":{\"type\":\"plain_text\",\"text\":\"T\"},%s}".formatted(fields)),
				"modal"))
			.containsExactly(error);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					{"type":"actions","elements":[{"type":"datetimepicker"}]} | unsupported type: datetimepicker
					{"type":"input","label":{"type":"plain_text","text":"L"},"element":{"type":"number_input","is_decimal_allowed":true}} | unsupported type: number_input
					""")
	void refusesOnTheHomeTab(String blocks, String words) {
		assertThat(BlockKit.ofView(JSON.readTree("{\"type\":\"home\",\"blocks\":[%s]}".formatted(blocks)), "home"))
			.anyMatch((error) -> error.contains(words));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					{}                                                          | missing required field: options or option_groups
					{"options":[],"option_groups":[]}                           | only one of `options` and `option_groups` allowed
					{"options":[{"value":"x","text":{"type":"mrkdwn","text":"x"}}]} | unsupported type: mrkdwn
					{"options":[{"value":"x","text":"x"}]}                      | must provide an object
					{"option_groups":[{"label":{"type":"plain_text","text":"x"},"options":[]}]} | no fewer than 1 items allowed
					{"options":[],"more":true}                                  | invalid additional property: more
					""")
	void refusesWhatCantBeOffered(String answer, String words) {
		assertThat(BlockKit.ofOffers(JSON.readTree(answer))).anyMatch((error) -> error.contains(words));
	}

	@Test
	void takesAHundredOffersOfSeventyFiveSignsAndNothingBeyond() {
		String option = "{'value':'x','text':{'type':'plain_text','text':'%s'}}".replace('\'', '"');
		String most = option.formatted("x".repeat(75));
		assertThat(BlockKit.ofOffers(offers(most, 100))).isEmpty();
		assertThat(BlockKit.ofOffers(offers(most, 101))).isNotEmpty();
		assertThat(BlockKit.ofOffers(offers(option.formatted("x".repeat(76)), 1))).isNotEmpty();
	}

	private static JsonNode offers(String option, int count) {
		return JSON.readTree("{\"options\":[%s]}".formatted(String.join(",", Collections.nCopies(count, option))));
	}

}
