package org.pandu.workspace.page.markup;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Slack's markup, and that nothing else becomes markup.
 */
class MrkdwnTests {

	private final BlockMarkup markup = new BlockMarkup(People.workspace());

	@ParameterizedTest
	@CsvSource(delimiter = '¦', ignoreLeadingAndTrailingWhitespace = true,
			textBlock = """
					plain words ¦ plain words
					*bold* ¦ <strong>bold</strong>
					a *bold*, b ¦ a <strong>bold</strong>, b
					_italic_ ¦ <em>italic</em>
					~gone~ ¦ <s>gone</s>
					*bold _both_* ¦ <strong>bold <em>both</em></strong>
					snake_case_name ¦ snake_case_name
					2*3*4 ¦ 2*3*4
					* no item * ¦ * no item *
					*open ¦ *open
					** ¦ **
					`*code*` ¦ <code>*code*</code>
					*a `*` b* ¦ <strong>a <code>*</code> b</strong>
					`&lt;@U0ANDI&gt;` ¦ <code>&lt;@U0ANDI&gt;</code>
					a &amp; b &lt;c&gt; ¦ a &amp; b &lt;c&gt;
					&amp;lt; ¦ &amp;lt;
					&quot; ¦ &amp;quot;
					&gt; said ¦ <blockquote>said</blockquote>
					a &gt; b ¦ a &gt; b
					<https://x.org> ¦ <a href="https://x.org" target="_blank" rel="noopener noreferrer">https://x.org</a>
					<https://x.org?a=1&amp;b=2|the *page*> ¦ <a href="https://x.org?a=1&amp;b=2" target="_blank" rel="noopener noreferrer">the *page*</a>
					*<https://x.org|page>* ¦ <strong><a href="https://x.org" target="_blank" rel="noopener noreferrer">page</a></strong>
					<mailto:a@x.org> ¦ <a href="mailto:a@x.org" target="_blank" rel="noopener noreferrer">a@x.org</a>
					see https://x.org/a_b_c. ¦ see <a href="https://x.org/a_b_c" target="_blank" rel="noopener noreferrer">https://x.org/a_b_c</a>.
					<@U0DANA> ¦ <span class="block-mention">@Dana</span>
					<@U0ANDI> ¦ <span class="block-mention is-reader">@Andi &lt;Wijaya&gt;</span>
					*<@U0NOBODY|nobody>* ¦ <strong><span class="block-mention">@nobody</span></strong>
					<#C0UMUM> ¦ <span class="block-channel">#umum</span>
					<#C0UMUM|old name> ¦ <span class="block-channel">#umum</span>
					<!channel> ¦ <span class="block-mention block-broadcast">@channel</span>
					<!here|here> ¦ <span class="block-mention block-broadcast">@here</span>
					<!everyone> ¦ <span class="block-mention block-broadcast">@everyone</span>
					<!subteam^S1|@coaches> ¦ <span class="block-mention block-broadcast">@coaches</span>
					@here #umum ¦ @here #umum
					:wave: hi ¦ <span class="block-emoji" title=":wave:">👋</span> hi
					:nope: 12:30:45 ¦ :nope: 12:30:45
					*:tada:* ¦ <strong><span class="block-emoji" title=":tada:">🎉</span></strong>
					""")
	void showsWhatSlackShows(String text, String html) {
		assertThat(this.markup.mrkdwn(text, People.ANDI)).isEqualTo(html);
	}

	@Test
	void keepsLinesAndFences() {
		assertThat(this.markup.mrkdwn("one\n• two\n```\n*a*\n  &lt;b&gt;\n```\nthree", People.ANDI))
			.isEqualTo("one<br>• two<pre>*a*\n  &lt;b&gt;</pre>three");
	}

	@Test
	void quotesLineByLineOrToTheEnd() {
		assertThat(this.markup.mrkdwn("a\n&gt; b\n&gt; *c*\nd", People.ANDI))
			.isEqualTo("a<blockquote>b<br><strong>c</strong></blockquote>d");
		assertThat(this.markup.mrkdwn("a\n&gt;&gt;&gt; b\nc", People.ANDI))
			.isEqualTo("a<blockquote>b<br>c</blockquote>");
	}

	@Test
	void hidesPrivateChannelsOfOthers() {
		assertThat(this.markup.mrkdwn("<#G0RAHASIA|rahasia>", People.ANDI)).contains("#rahasia");
		assertThat(this.markup.mrkdwn("<#G0RAHASIA|rahasia>", People.DANA)).doesNotContain("rahasia")
			.contains("a private channel");
	}

	@Test
	void writesDatesInTheReadersZoneAndLanguage() {
		String date = "<!date^1799721000^{date_long_pretty}, {time}|12 Jan, 02:30 UTC>";
		assertThat(Jsoup.parse(this.markup.mrkdwn(date, People.ANDI)).text()).isEqualTo("hari ini, 09.30");
		assertThat(Jsoup.parse(this.markup.mrkdwn(date, People.DANA)).text()).isEqualTo("today, 03:30");
		assertThat(
				Jsoup.parse(this.markup.mrkdwn("<!date^1800100000^{date_long} {nope}^https://x.org|then>", People.ANDI))
					.expectFirst("a time")
					.text())
			.isEqualTo("Sabtu, 16 Januari 2027 {nope}");
		assertThat(this.markup.mrkdwn("<!date^soon^{date}|then>", People.ANDI)).isEqualTo("then");
	}

	@Test
	void readsCallsAndChannelsInBlocksUnlessVerbatim() {
		String html = section("@here #umum https://x.org", false);
		assertThat(html).contains("block-broadcast", "block-channel", "<a href");
		assertThat(section("@here #umum https://x.org", true)).isEqualTo("@here #umum https://x.org");
		assertThat(section("<!channel>", true)).contains("block-broadcast");
	}

	@ParameterizedTest
	@ValueSource(strings = { "<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;",
			"<img src=x onerror=alert(1)>", "<javascript:alert(1)|click>", "<JaVaScRiPt:alert(1)>",
			"<data:text/html,<script>alert(1)</script>|x>", "<https://x.org\" onmouseover=\"alert(1)|x>",
			"<https://x.org|<b onclick=alert(1)>x</b>>", "https://x.org/\"onmouseover=alert(1)",
			"<@U0\" onclick=\"alert(1)>", "<#C0|\"><svg onload=alert(1)>>", "<!date^1^{date}\" onclick=\"x|\"><b>>",
			"<!date^1^{date}^javascript:alert(1)|x>", "<!here\"onclick=\"x|y>", "*<svg/onload=alert(1)>*",
			"```<script>alert(1)</script>```", "`<script>alert(1)</script>`", "> <iframe src=javascript:alert(1)>",
			":\"><img src=x>:", "<!foo|<script>>", "<vbscript:x|y>", "<//x.org|y>",
			"<!subteam^S|\"><script>x</script>>" })
	void letsNothingElseBecomeMarkup(String text) {
		assertSafe(this.markup.mrkdwn(text, People.ANDI));
		assertSafe(section(text, false));
		assertSafe(Markdown.html(text));
		assertSafe(new Written(Reader.of(People.workspace(), People.ANDI))
			.html(JsonMapper.shared().createObjectNode().put("type", "plain_text").put("text", text)));
	}

	@Test
	void staysQuickWithLongAndUnbalancedText() {
		for (String piece : new String[] { "*a ", "`", "<", ":a", "~_*", "&gt;", "https://x", "a_" }) {
			assertSafe(this.markup.mrkdwn(piece.repeat(10_000), People.ANDI));
		}
	}

	@Test
	void showsMarkdownWithItsTables() {
		Document shown = Jsoup.parse(Markdown.html("# T\n\n**b** ~~s~~ [x](https://x.org) [y](javascript:alert) <b>\n\n"
				+ "|a|b|\n|-|-|\n|1|2|\n\n![pic](https://x.org/p.png)"));
		assertThat(shown.expectFirst("h1").text()).isEqualTo("T");
		assertThat(shown.select("strong, del").eachText()).containsExactly("b", "s");
		assertThat(shown.select("a").eachText()).containsExactly("x", "pic");
		assertThat(shown.select("td").eachText()).containsExactly("1", "2");
		assertThat(shown.text()).contains("<b>");
		assertSafe(shown.body().html());
	}

	private String section(String text, boolean verbatim) {
		var block = JsonMapper.shared().createObjectNode().put("type", "section").put("block_id", "b");
		block.putObject("text").put("type", "mrkdwn").put("text", text).put("verbatim", verbatim);
		var blocks = JsonMapper.shared().createArrayNode().add(block);
		return ((BlockView.Section) this.markup.blocks(blocks, null, java.util.Map.of(), People.ANDI).getFirst())
			.html();
	}

	private static void assertSafe(String html) {
		for (Element element : Jsoup.parseBodyFragment(html).body().getAllElements()) {
			assertThat(element.tagName()).isIn("body", "p", "strong", "em", "s", "del", "code", "pre", "blockquote",
					"br", "a", "span", "time", "h1", "ul", "ol", "li", "table", "thead", "tbody", "tr", "th", "td");
			assertThat(element.attributes().asList()).allSatisfy((attribute) -> {
				assertThat(attribute.getKey()).isIn("class", "href", "target", "rel", "title", "datetime");
				if (attribute.getKey().equals("href")) {
					assertThat(attribute.getValue()).matches("(?:https?://|mailto:).*");
				}
			});
		}
	}

}
