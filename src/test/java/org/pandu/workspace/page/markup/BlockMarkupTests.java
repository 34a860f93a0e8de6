package org.pandu.workspace.page.markup;

import java.util.Map;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Blocks as a reader finds them on the page.
 */
class BlockMarkupTests {

	private static final String FORM = """
			[{'type': 'input', 'block_id': 'why', 'label': {'type': 'plain_text', 'text': 'Why <b>?'},
			  'hint': {'type': 'plain_text', 'text': 'In a word'}, 'element': {'type': 'plain_text_input', 'action_id': 'a',
			  'multiline': true, 'initial_value': 'first', 'max_length': 200, 'min_length': 3, 'focus_on_load': true,
			  'placeholder': {'type': 'plain_text', 'text': 'Say it'}}},
			 {'type': 'input', 'block_id': 'who', 'optional': true, 'label': {'type': 'plain_text', 'text': 'Who'},
			  'element': {'type': 'multi_users_select', 'action_id': 'a', 'max_selected_items': 2, 'initial_users': ['U0DANA']}},
			 {'type': 'input', 'block_id': 'at', 'label': {'type': 'plain_text', 'text': 'At'},
			  'element': {'type': 'timepicker', 'action_id': 'a', 'initial_time': '09:30', 'timezone': 'Asia/Jayapura'}}]""";

	private final Rendered page = Rendered.in(Where.modal("V1"));

	@Test
	void tiesLabelsHintsAndErrorsToTheirFields() {
		Document shown = this.page.show(Rendered.json(FORM), Rendered.json("{}"), Map.of("why", "Too <short>."));
		Element area = shown.expectFirst("textarea");
		assertThat(shown.expectFirst("label[for=" + area.id() + "]").text()).isEqualTo("Why <b>?");
		assertThat(described(shown, area)).isEqualTo("Too <short>. In a word Paling sedikit 3 karakter.");
		assertThat(area.attr("aria-invalid")).isEqualTo("true");
		assertThat(area.attr("aria-required")).isEqualTo("true");
		assertThat(area.hasAttr("autofocus")).isTrue();
		assertThat(area.attr("placeholder")).isEqualTo("Say it");
		assertThat(area.attr("data-most")).isEqualTo("200");
		assertThat(area.attr("data-left")).isEqualTo("Sisa {0} karakter");
		assertThat(area.hasAttr("hx-post")).isFalse();
		Element time = shown.expectFirst("input[type=time]");
		assertThat(time.hasAttr("aria-invalid")).isFalse();
		assertThat(time.attr("step")).isEqualTo("60");
		assertThat(described(shown, time)).contains("Asia/Jayapura");
	}

	@Test
	void groupsHaveALegendAndListPeopleWithTheirTitles() {
		Document shown = this.page.show(Rendered.json(FORM), Rendered.json("{}"), Map.of());
		Element group = shown.expectFirst("fieldset");
		assertThat(group.expectFirst("legend").text()).isEqualTo("Who (opsional)");
		assertThat(group.select("label").eachText()).containsExactly("Andi <Wijaya> Madya", "Dana",
				"A helper aplikasi");
		assertThat(group.select("input[checked]").eachAttr("value")).containsExactly("U0DANA");
		assertThat(described(shown, group)).isEqualTo("Pilih paling banyak 2.");
		assertThat(this.page.readBy(People.DANA).show(FORM).expectFirst("legend").text()).isEqualTo("Who (optional)");
	}

	@Test
	void appsComeAfterPeopleAndAreMarked() {
		Document shown = this.page.show("""
				[{'type': 'actions', 'block_id': 'b', 'elements': [{'type': 'users_select', 'action_id': 'a'}]}]""");
		assertThat(shown.select("option").eachText().subList(1, 4)).containsExactly("Andi <Wijaya> · Madya", "Dana",
				"A helper · aplikasi");
	}

	@Test
	void showsWhatWasEnteredRatherThanInitialValues() {
		JsonNode state = Rendered.json("""
				{'why': {'a': {'type': 'plain_text_input', 'value': 'second'}},
				 'who': {'a': {'type': 'multi_users_select', 'selected_users': []}},
				 'at': {'a': {'type': 'timepicker', 'selected_time': null}}}""");
		Document shown = this.page.show(Rendered.json(FORM), state, Map.of());
		assertThat(shown.expectFirst("textarea").text()).isEqualTo("second");
		assertThat(shown.select("input[checked]")).isEmpty();
		assertThat(shown.expectFirst("input[type=time]").attr("value")).isEmpty();
		JsonNode ofAnother = Rendered.json("{'why': {'a': {'type': 'datepicker', 'selected_date': '2027-01-01'}}}");
		assertThat(this.page.show(Rendered.json(FORM), ofAnother, Map.of()).expectFirst("textarea").text())
			.isEqualTo("first");
	}

	@Test
	void idsDifferFromMessageToMessageAndStayFromRenderingToRendering() {
		String choice = """
				[{'type': 'actions', 'block_id': 'b', 'elements': [{'type': 'radio_buttons', 'action_id': 'a',
				  'options': [{'text': {'type': 'plain_text', 'text': 'One'}, 'value': '1'}]}]}]""";
		Element one = Rendered.in(Where.message("C1", "1.1")).show(choice).expectFirst("[type=radio]");
		Element again = Rendered.in(Where.message("C1", "1.1")).show(choice).expectFirst("[type=radio]");
		Element other = Rendered.in(Where.message("C1", "1.2")).show(choice).expectFirst("[type=radio]");
		assertThat(again.id()).isEqualTo(one.id());
		assertThat(again.attr("name")).isEqualTo(one.attr("name"));
		assertThat(other.id()).isNotEqualTo(one.id());
		assertThat(other.attr("name")).isNotEqualTo(one.attr("name"));
	}

	@Test
	void asksBeforeWhatCanNotBeUndone() {
		Document shown = this.page
			.show("""
					[{'type': 'section', 'block_id': 'b', 'text': {'type': 'mrkdwn', 'text': '*Sesi*'},
					  'accessory': {'type': 'button', 'action_id': 'a', 'style': 'danger',
					  'accessibility_label': 'Batalkan sesi', 'text': {'type': 'plain_text', 'text': 'Batalkan'},
					  'confirm': {'title': {'type': 'plain_text', 'text': 'Yakin?'}, 'text': {'type': 'mrkdwn', 'text': '_Sesi_ <b>'},
					  'confirm': {'type': 'plain_text', 'text': 'Ya'}, 'deny': {'type': 'plain_text', 'text': 'Tidak'},
					  'style': 'danger'}}}]""");
		Element button = shown.expectFirst("button.block-button.danger[hx-post]");
		assertThat(button.attr("type")).isEqualTo("button");
		assertThat(button.attr("aria-label")).isEqualTo("Batalkan sesi");
		assertThat(button.attr("hx-include")).isEqualTo("closest form");
		Element dialog = shown.expectFirst("dialog[id=" + button.attr("data-confirm") + "]");
		assertThat(shown.expectFirst("[id=" + dialog.attr("aria-labelledby") + "]").text()).isEqualTo("Yakin?");
		assertThat(dialog.expectFirst("em").text()).isEqualTo("Sesi");
		assertThat(dialog.text()).contains("<b>");
		assertThat(dialog.select("button").eachText()).containsExactly("Tidak", "Ya");
		assertThat(dialog.select("button[hx-post]")).isEmpty();
	}

	@Test
	void linkButtonsOpenATabAndTellTheApp() {
		Document shown = this.page
			.show("""
					[{'type': 'actions', 'block_id': 'b', 'elements': [
					  {'type': 'button', 'action_id': 'a', 'url': 'https://x.org', 'text': {'type': 'plain_text', 'text': 'Open'}},
					  {'type': 'button', 'action_id': 'c', 'url': 'javascript:alert(1)', 'text': {'type': 'plain_text', 'text': 'No'}}]}]""");
		Element link = shown.expectFirst("a.block-button");
		assertThat(link.attr("href")).isEqualTo("https://x.org");
		assertThat(link.attr("rel")).isEqualTo("noopener noreferrer");
		assertThat(link.attr("hx-post")).isEqualTo("/page/use");
		assertThat(shown.html()).doesNotContain("javascript");
	}

	@Test
	void fieldsThatTellTheAppAtOnceSayWhen() {
		String field = """
				[{'type': 'input', 'block_id': 'b', 'dispatch_action': true, 'label': {'type': 'plain_text', 'text': 'L'},
				  'element': {'type': '%s', 'action_id': 'a' %s}}]""";
		assertThat(trigger(field.formatted("datepicker", ""))).isEqualTo("change");
		assertThat(trigger(field.formatted("plain_text_input", ""))).isEqualTo("block-enter");
		assertThat(trigger(field.formatted("plain_text_input",
				", 'dispatch_action_config': {'trigger_actions_on': ['on_character_entered']}")))
			.startsWith("input changed");
	}

	@Test
	void optionsMayStandInGroups() {
		Document shown = this.page
			.show("""
					[{'type': 'input', 'block_id': 'b', 'label': {'type': 'plain_text', 'text': 'L'},
					  'element': {'type': 'static_select', 'action_id': 'a', 'option_groups': [{'label': {'type': 'plain_text', 'text': 'G'},
					  'options': [{'text': {'type': 'plain_text', 'text': 'One'}, 'value': '1',
					  'description': {'type': 'plain_text', 'text': 'more'}}]}]}}]""");
		assertThat(shown.expectFirst("optgroup").attr("label")).isEqualTo("G");
		assertThat(shown.select("option").eachText()).containsExactly("Pilih", "One · more");
	}

	@Test
	void offersOnlyChannelsThatCanBeChosen() {
		String select = """
				[{'type': 'input', 'block_id': 'b', 'label': {'type': 'plain_text', 'text': 'L'},
				  'element': {'type': '%s', 'action_id': 'a'}}]""";
		assertThat(this.page.show(select.formatted("channels_select")).select("option[value~=.]").eachText())
			.containsExactly("#umum");
		assertThat(this.page.show(select.formatted("conversations_select")).select("option[value~=.]").eachText())
			.containsExactly("#umum", "#rahasia");
		assertThat(this.page.readBy(People.DANA)
			.show(select.formatted("conversations_select"))
			.select("option[value~=.]")
			.eachText()).containsExactly("#umum");
	}

	@Test
	void showsTextBlocksAndPictures() {
		Document shown = Rendered.in(Where.message("C1", "1.1"))
			.show("""
					[{'type': 'header', 'text': {'type': 'plain_text', 'text': ':wave: *Hi* <b>'}},
					 {'type': 'divider'},
					 {'type': 'section', 'block_id': 's', 'fields': [{'type': 'mrkdwn', 'text': '*a*'}, {'type': 'plain_text', 'text': ':wave:', 'emoji': false}],
					  'accessory': {'type': 'image', 'image_url': 'https://x.org/a.png', 'alt_text': 'A bar'}},
					 {'type': 'context', 'elements': [{'type': 'image', 'image_url': 'javascript:x', 'alt_text': 'Nothing'},
					  {'type': 'mrkdwn', 'text': 'by <@U0DANA>'}]},
					 {'type': 'image', 'slack_file': {'id': 'F01'}, 'alt_text': 'Rising', 'title': {'type': 'plain_text', 'text': 'Chart'}},
					 {'type': 'markdown', 'text': '**md**'},
					 {'type': 'video', 'title': {'type': 'plain_text', 'text': 'Film'}, 'title_url': 'https://x.org/v', 'alt_text': 'F'},
					 {'type': 'carousel'}]""");
		assertThat(shown.expectFirst("h3").text()).isEqualTo("👋 *Hi* <b>");
		assertThat(shown.select("hr")).hasSize(1);
		assertThat(shown.select(".block-columns .block-text").eachText()).containsExactly("a", ":wave:");
		assertThat(shown.select("img").eachAttr("alt")).containsExactly("A bar", "Rising");
		assertThat(shown.select("img").eachAttr("src")).containsExactly("https://x.org/a.png",
				"/page/pictures/F01?as=U0ANDI");
		assertThat(shown.expectFirst(".block-context").text()).isEqualTo("Nothing by @Dana");
		assertThat(shown.expectFirst(".block-prose strong").text()).isEqualTo("md");
		assertThat(shown.expectFirst(".block-media a").attr("href")).isEqualTo("https://x.org/v");
		assertThat(shown.expectFirst("p.block-unshown").text()).contains("carousel");
	}

	@Test
	void showsRichText() {
		Document shown = Rendered.in(Where.home())
			.show("""
					[{'type': 'rich_text', 'elements': [
					  {'type': 'rich_text_section', 'elements': [{'type': 'text', 'text': 'a<b>\\n', 'style': {'bold': true, 'italic': true}},
					   {'type': 'link', 'url': 'javascript:x', 'text': 'no'}, {'type': 'link', 'url': 'https://x.org'},
					   {'type': 'user', 'user_id': 'U0DANA'}, {'type': 'channel', 'channel_id': 'C0UMUM'},
					   {'type': 'emoji', 'name': 'wave', 'skin_tone': 3}, {'type': 'broadcast', 'range': 'here'},
					   {'type': 'date', 'timestamp': 1799721000, 'format': '{date} {time}', 'fallback': 'then'}]},
					  {'type': 'rich_text_list', 'style': 'ordered', 'indent': 1, 'offset': 2, 'elements': [
					   {'type': 'rich_text_section', 'elements': [{'type': 'text', 'text': 'item'}]}]},
					  {'type': 'rich_text_quote', 'elements': [{'type': 'text', 'text': 'quoted'}]},
					  {'type': 'rich_text_preformatted', 'elements': [{'type': 'text', 'text': 'x\\n  y'}]}]}]""");
		assertThat(shown.expectFirst("strong em").text()).isEqualTo("a<b>");
		assertThat(shown.select("a").eachAttr("href")).containsExactly("https://x.org");
		assertThat(shown.select(".block-mention").eachText()).containsExactly("@Dana", "@here");
		assertThat(shown.expectFirst(".block-channel").text()).isEqualTo("#umum");
		assertThat(shown.expectFirst(".block-emoji").text()).isEqualTo("👋🏽");
		assertThat(shown.expectFirst("time").text()).isEqualTo("12 Januari 2027 09.30");
		assertThat(shown.expectFirst("ol.block-indent-1").attr("start")).isEqualTo("3");
		assertThat(shown.expectFirst("blockquote").text()).isEqualTo("quoted");
		assertThat(shown.expectFirst("pre").wholeText()).isEqualTo("x\n  y");
	}

	private String trigger(String blocks) {
		return this.page.show(blocks).expectFirst("[hx-post]").attr("hx-trigger");
	}

	private static String described(Document shown, Element field) {
		StringBuilder words = new StringBuilder();
		for (String id : field.attr("aria-describedby").split(" ")) {
			words.append(' ').append(shown.expectFirst("[id=" + id + "]").text());
		}
		return words.toString().strip();
	}

}
