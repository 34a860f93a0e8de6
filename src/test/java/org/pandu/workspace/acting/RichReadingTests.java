package org.pandu.workspace.acting;

import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pandu.workspace.blockkit.BlockKit;
import org.pandu.workspace.state.Conversation;
import org.pandu.workspace.state.Member;
import org.pandu.workspace.state.Workspace;
import org.pandu.workspace.state.WorkspaceTime;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Typed marks and what they become.
 */
class RichReadingTests {

	private static final JsonMapper JSON = new JsonMapper();

	private final Workspace workspace = workspace();

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					plain & <b>           ~ {'type':'text','text':'plain & <b>'}
					a *b* c               ~ {'type':'text','text':'a '},{'type':'text','text':'b','style':{'bold':true}},{'type':'text','text':' c'}
					_*x*_                 ~ {'type':'text','text':'x','style':{'italic':true,'bold':true}}
					2*3*4 and snake_case_ ~ {'type':'text','text':'2*3*4 and snake_case_'}
					* a *                 ~ {'type':'text','text':'* a *'}
					@andi, see #general.  ~ {'type':'user','user_id':'U1'},{'type':'text','text':', see '},{'type':'channel','channel_id':'C1'},{'type':'text','text':'.'}
					@nobody @here         ~ {'type':'text','text':'@nobody '},{'type':'broadcast','range':'here'}
					[go](https://x.org/a) ~ {'type':'link','url':'https://x.org/a','text':'go'}
					https://x.org/a.      ~ {'type':'link','url':'https://x.org/a'},{'type':'text','text':'.'}
					[go](javascript:x)    ~ {'type':'text','text':'[go](javascript:x)'}
					:wave: :no-such-one:  ~ {'type':'emoji','name':'wave','unicode':'1f44b'},{'type':'text','text':' :no-such-one:'}
					""")
	void readsWhatIsMarkedInALine(String row) {
		String[] parts = row.split(" ~ ", 2);
		assertThat(read(parts[0].strip()).at("/elements/0/elements"))
			.isEqualTo(JSON.readTree("[" + parts[1].strip().replace('\'', '"') + "]"));
	}

	@Test
	void readsCodeAsItStands() {
		assertThat(read("`*a* @andi`").at("/elements/0/elements/0")).isEqualTo(JSON.readTree("""
				{"type":"text","text":"*a* @andi","style":{"code":true}}"""));
	}

	@Test
	void readsParagraphsQuotesListsAndCode() {
		ObjectNode block = read("One\n\nTwo\n> Said *so*\n> twice\n- a\n- b\n1. c\n2. d\n```\nx < y\n  z\n```\nEnd");
		assertThat(block.path("elements").valueStream().map((part) -> part.path("type").asString())).containsExactly(
				"rich_text_section", "rich_text_quote", "rich_text_list", "rich_text_list", "rich_text_preformatted",
				"rich_text_section");
		assertThat(block.at("/elements/0/elements/0/text").asString()).isEqualTo("One\n\nTwo");
		assertThat(block.at("/elements/1/elements/2/text").asString()).isEqualTo("\ntwice");
		assertThat(block.at("/elements/3/style").asString()).isEqualTo("ordered");
		assertThat(block.at("/elements/3/elements/1/elements/0/text").asString()).isEqualTo("d");
		assertThat(block.at("/elements/4/elements/0/text").asString()).isEqualTo("x < y\n  z");
	}

	@ParameterizedTest
	@ValueSource(strings = { "plain", "a *b* _c_ ~d~ `e`", "One\n\nTwo", "> a\n> b", "- a\n- *b*", "1. a\n2. b",
			"```\nx\ny\n```", "@andi in #general :wave: @here", "[go](https://x.org) https://x.org",
			"```\n*x*\n```\nafter" })
	void isWrittenAsItWasTyped(String text) {
		assertThat(new RichWriting(this.workspace).text(read(text))).isEqualTo(text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "plain", "a *b* @andi #general :wave: [x](https://x.org)", "> q\n- l\n1. n\n```c```",
			"```", "> ", "- ", "*_~`x`~_*" })
	void isWhatSlackTakes(String text) {
		assertThat(BlockKit.ofMessage(JSON.createArrayNode().add(read(text)))).isEmpty();
	}

	@Test
	void nothingIsNoBlock() {
		assertThat(new RichReading(this.workspace).block(" \n ")).isEmpty();
	}

	private ObjectNode read(String text) {
		return new RichReading(this.workspace).block(text).orElseThrow();
	}

	private static Workspace workspace() {
		Workspace workspace = new Workspace("T0", "Small", "U0BOT",
				new WorkspaceTime(() -> java.time.Instant.parse("2027-01-12T02:00:00Z")));
		workspace.put(new Member("U1", "andi", "Andi", "", "Asia/Jakarta", "id-ID", false, false, false));
		workspace.put(new Conversation("C1", "general", Set.of("U1"), false));
		return workspace;
	}

}
