package org.pandu.workspace.page.markup;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.commonmark.Extension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.html.HtmlWriter;

/**
 * The usual Markdown of the {@code markdown} block as HTML. HTML in it is text, pictures
 * are links, as in Slack.
 */
final class Markdown {

	private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create(),
			StrikethroughExtension.create());

	private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();

	private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
		.extensions(EXTENSIONS)
		.escapeHtml(true)
		.sanitizeUrls(true)
		.softbreak("<br>")
		.nodeRendererFactory(LinkRenderer::new)
		.build();

	private Markdown() {
	}

	static String html(String text) {
		return RENDERER.render(PARSER.parse(text));
	}

	/**
	 * Links as everywhere on the page, and only to safe addresses.
	 *
	 * @param context the renderer of what stands in the link
	 */
	private record LinkRenderer(HtmlNodeRendererContext context) implements NodeRenderer {

		@Override
		public Set<Class<? extends Node>> getNodeTypes() {
			return Set.of(Link.class, Image.class);
		}

		@Override
		public void render(Node node) {
			HtmlWriter html = this.context.getWriter();
			String target = (node instanceof Link link) ? link.getDestination() : ((Image) node).getDestination();
			boolean safe = Links.safe(target).isPresent();
			if (safe) {
				html.tag("a", Map.of("href", target, "target", "_blank", "rel", "noopener noreferrer"));
			}
			for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
				this.context.render(child);
			}
			if (safe) {
				html.tag("/a");
			}
		}

	}

}
