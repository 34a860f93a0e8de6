package org.pandu.workspace.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.pandu.workspace.acting.Sent;
import org.pandu.workspace.page.markup.BlockMarkup;
import org.pandu.workspace.page.markup.BlockView;
import org.pandu.workspace.page.markup.Where;
import org.pandu.workspace.state.View;
import org.pandu.workspace.state.Workspace;

import org.springframework.stereotype.Component;

/**
 * Draws up the modal on top of a reader's stack.
 */
@Component
class ModalPage {

	private final Workspace workspace;

	private final BlockMarkup markup;

	ModalPage(Workspace workspace, BlockMarkup markup) {
		this.workspace = workspace;
		this.markup = markup;
	}

	/**
	 * A modal.
	 *
	 * @param view what the app opened
	 * @param title in its bar
	 * @param submit the label of the button that sends it off; {@code null} for none
	 * @param close the label of the button that closes it; {@code null} for the page's
	 * own
	 * @param above whether another lies under it
	 * @param trouble Slack's code when sending off failed; {@code null} for none
	 * @param refused whether fields are not in order
	 * @param blocks what is in it, with what was typed
	 * @param where where its fields are
	 */
	record ModalView(View view, String title, @Nullable String submit, @Nullable String close, boolean above,
			@Nullable String trouble, boolean refused, List<BlockView> blocks, Where where) {

	}

	Optional<View> top(Reader reader) {
		List<View> stack = this.workspace.modals(reader.id());
		return stack.isEmpty() ? Optional.empty() : Optional.of(stack.getLast());
	}

	/**
	 * The modal on top.
	 * @param sent how sending it off went
	 * @return {@code null} when none is open
	 */
	@Nullable ModalView of(Reader reader, Sent sent) {
		View view = top(reader).orElse(null);
		if (view == null) {
			return null;
		}
		Map<String, String> errors = (sent instanceof Sent.Refused refused) ? refused.byBlock() : Map.of();
		return new ModalView(view, view.content().at("/title/text").asString(""), label(view, "submit"),
				label(view, "close"), view.previousId() != null,
				(sent instanceof Sent.Failed failed) ? failed.reason() : null, !errors.isEmpty(),
				this.markup.blocks(view.content().path("blocks"), view.state(), errors, reader.id()),
				Where.modal(view.id()));
	}

	private static @Nullable String label(View view, String button) {
		String text = view.content().path(button).path("text").asString("");
		return text.isEmpty() ? null : text;
	}

}
