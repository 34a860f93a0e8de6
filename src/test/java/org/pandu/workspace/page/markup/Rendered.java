package org.pandu.workspace.page.markup;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.pandu.workspace.state.Workspace;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * Blocks as they come out of the template, and what a browser would post of them.
 */
final class Rendered {

	private static final SpringTemplateEngine ENGINE = engine();

	private final Workspace workspace = People.workspace();

	private final BlockMarkup markup = new BlockMarkup(this.workspace);

	private final Where place;

	private String reader = People.ANDI;

	private Rendered(Where place) {
		this.place = place;
	}

	static Rendered in(Where place) {
		return new Rendered(place);
	}

	static JsonNode json(String json) {
		return JsonMapper.shared().readTree(json.replace('\'', '"'));
	}

	Rendered readBy(String member) {
		this.reader = member;
		return this;
	}

	Document show(JsonNode blocks, JsonNode state, Map<String, String> errors) {
		List<BlockView> views = this.markup.blocks(blocks, state, errors, this.reader);
		Context context = new Context();
		context.setVariable("views", views);
		context.setVariable("place", this.place);
		return Jsoup.parse("<form>" + ENGINE.process("workspace/blocks", Set.of("blocks"), context) + "</form>");
	}

	Document show(String blocks) {
		return show(json(blocks), json("{}"), Map.of());
	}

	/** What a browser sends of a form. */
	static MultiValueMap<String, String> posted(Element form) {
		MultiValueMap<String, String> posted = new LinkedMultiValueMap<>();
		for (Element field : form.select("input[name], select[name], textarea[name]")) {
			String name = field.attr("name");
			if (field.tagName().equals("select")) {
				Element chosen = field.selectFirst("option[selected]");
				posted.add(name, ((chosen != null) ? chosen : field.expectFirst("option")).attr("value"));
			}
			else if (field.tagName().equals("textarea")) {
				// A parser drops the first line break, and a browser sends two signs for
				// each.
				posted.add(name, field.wholeText().replaceFirst("^\n", "").replace("\n", "\r\n"));
			}
			else if (!field.attr("type").matches("checkbox|radio") || field.hasAttr("checked")) {
				posted.add(name, field.attr("value"));
			}
		}
		return posted;
	}

	private static SpringTemplateEngine engine() {
		ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
		resolver.setPrefix("templates/");
		resolver.setSuffix(".html");
		resolver.setCharacterEncoding("UTF-8");
		SpringTemplateEngine engine = new SpringTemplateEngine();
		engine.setTemplateResolver(resolver);
		return engine;
	}

}
