package org.pandu.workspace.page;

import java.util.List;
import java.util.Map;

import org.pandu.workspace.page.markup.BlockMarkup;
import org.pandu.workspace.page.markup.BlockView;
import org.pandu.workspace.page.markup.Where;
import org.pandu.workspace.state.View;
import org.pandu.workspace.state.Workspace;

import org.springframework.stereotype.Component;

/**
 * Draws up a reader's Home tab.
 */
@Component
class HomePage {

	private final Workspace workspace;

	private final BlockMarkup markup;

	private final Versions versions;

	HomePage(Workspace workspace, BlockMarkup markup, Versions versions) {
		this.workspace = workspace;
		this.markup = markup;
		this.versions = versions;
	}

	/**
	 * A Home tab.
	 *
	 * @param version tells whether the page shows the latest
	 * @param published whether the app has published one
	 * @param blocks what is on it
	 * @param where where its buttons are
	 */
	record HomeView(long version, boolean published, List<BlockView> blocks, Where where) {

	}

	HomeView of(Reader reader) {
		long version = this.versions.of(Part.homeOf(reader.id()));
		return this.workspace.home(reader.id())
			.map((View view) -> new HomeView(version, true,
					this.markup.blocks(view.content().path("blocks"), view.state(), Map.of(), reader.id()),
					Where.home()))
			.orElseGet(() -> new HomeView(version, false, List.of(), Where.home()));
	}

}
