package org.pandu.workspace.blockkit;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
					""")
	void refusesInAModal(String blocks, String words) {
		assertThat(BlockKit.ofView(JSON.readTree("""
				{"type":"modal","title":{"type":"plain_text","text":"T"},"submit":{"type":"plain_text","text":"S"},
				"blocks":[%s]}""".formatted(blocks)), "modal")).anyMatch((error) -> error.contains(words));
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

}
