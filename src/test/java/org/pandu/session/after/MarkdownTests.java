package org.pandu.session.after;

import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class MarkdownTests {

	@ParameterizedTest
	@ValueSource(strings = { "# no heading", "*not bold* _nor this_ `code`", "[link](https://evil.example)",
			"<b>tag</b>", "- no list", "1. no number", "> no quotation", "a | b", "back\\slash", "&amp; stays", "***",
			"---", "~~x~~", "👩🏽‍🏫 مرحبا", "![x](y)", "=== a", "<!channel> <@U123>",
			"http://example.org/?a=b&c=d#e" })
	void wordsReadAsTheyWereTyped(String typed) {
		assertThat(read(Markdown.quote(typed))).isEqualTo("«" + typed + "»");
		assertThat(read(Markdown.escape(typed))).isEqualTo(typed);
	}

	@ParameterizedTest
	@ValueSource(strings = { "one\ntwo", "one\n\ntwo", "one\n\n\ntwo\nthree" })
	void linesStayLines(String typed) {
		assertThat(read(Markdown.quote(typed)).lines().filter((line) -> !line.isBlank()).toList())
			.containsExactlyElementsOf(("«" + typed + "»").lines().filter((line) -> !line.isBlank()).toList());
	}

	private static String read(String markdown) {
		return TextContentRenderer.builder()
			.lineBreakRendering(LineBreakRendering.COMPACT)
			.build()
			.render(Parser.builder().build().parse(markdown))
			.strip();
	}

}
