package org.pandu.workspace.page;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.pandu.workspace.acting.Hands;
import org.pandu.workspace.acting.Input;
import org.pandu.workspace.acting.Sent;
import org.pandu.workspace.page.markup.FormFields;
import org.pandu.workspace.state.View;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/**
 * Shows the modal on top, sends it off and closes it.
 */
@Controller
class ModalController {

	private static final Logger LOG = LoggerFactory.getLogger(ModalController.class);

	private static final String FRAGMENT = "workspace/modal :: modal";

	private final ModalPage modals;

	private final Hands hands;

	ModalController(ModalPage modals, Hands hands) {
		this.modals = modals;
		this.hands = hands;
	}

	/**
	 * The modal on top, or nothing when the page shows that rendering: what is being
	 * typed stays untouched. A modal that the app has changed meanwhile keeps what was
	 * typed into it.
	 */
	@PostMapping("/page/modal")
	@Nullable String refresh(Reader reader, @RequestParam(defaultValue = "") String viewId,
			@RequestParam(defaultValue = "") String hash, @RequestParam MultiValueMap<String, String> params,
			Model model, HttpServletResponse response) {
		Optional<View> top = this.modals.top(reader);
		if (hash.equals(top.map(View::hash).orElse(""))) {
			response.setStatus(HttpServletResponse.SC_NO_CONTENT);
			return null;
		}
		top.filter((view) -> view.id().equals(viewId)).ifPresent((view) -> keepTyped(reader, view, params));
		return show(reader, new Sent.Taken(), model);
	}

	@PostMapping("/page/modal/submit")
	String submit(Reader reader, @RequestParam String viewId, @RequestParam MultiValueMap<String, String> params,
			Model model) {
		View view = this.modals.top(reader).filter((one) -> one.id().equals(viewId)).orElse(null);
		if (view == null || !view.content().hasNonNull("submit")) {
			return show(reader, new Sent.Taken(), model);
		}
		return show(reader, this.hands.submit(reader.id(), viewId, FormFields.read(params, view)), model);
	}

	/**
	 * Takes a file for a field, beside what was typed.
	 */
	@PostMapping("/page/modal/attach")
	String attach(Reader reader, @RequestParam String viewId, @RequestParam String blockId,
			@RequestParam String actionId, @RequestParam MultipartFile upload,
			@RequestParam MultiValueMap<String, String> params, Model model) throws IOException {
		View view = this.modals.top(reader).filter((one) -> one.id().equals(viewId)).orElse(null);
		if (view == null) {
			return show(reader, new Sent.Taken(), model);
		}
		keepTyped(reader, view, params);
		return show(reader, this.hands.attach(reader.id(), viewId, blockId, actionId, name(upload), upload.getBytes()),
				model);
	}

	/**
	 * Takes the files out of a field.
	 */
	@PostMapping("/page/modal/detach")
	String detach(Reader reader, @RequestParam String viewId, @RequestParam String blockId,
			@RequestParam String actionId, @RequestParam MultiValueMap<String, String> params, Model model) {
		this.modals.top(reader).filter((one) -> one.id().equals(viewId)).ifPresent((view) -> {
			keepTyped(reader, view, params);
			this.hands.enter(reader.id(), viewId, Map.of(blockId, Map.of(actionId, new Input.None())));
		});
		return show(reader, new Sent.Taken(), model);
	}

	/**
	 * Closes.
	 * @param all whether the whole stack is closed
	 */
	@PostMapping("/page/modal/close")
	String close(Reader reader, @RequestParam String viewId, @RequestParam(defaultValue = "false") boolean all,
			Model model) {
		if (this.modals.top(reader).filter((one) -> one.id().equals(viewId)).isPresent()) {
			this.hands.close(reader.id(), viewId, all);
		}
		return show(reader, new Sent.Taken(), model);
	}

	/** Some browsers send a path along. */
	private static String name(MultipartFile upload) {
		String name = String.valueOf(upload.getOriginalFilename()).replaceAll(".*[/\\\\]", "");
		return name.isEmpty() ? "file" : name;
	}

	private void keepTyped(Reader reader, View view, MultiValueMap<String, String> params) {
		try {
			this.hands.enter(reader.id(), view.id(), FormFields.read(params, view));
		}
		catch (IllegalArgumentException ex) {
			LOG.debug("Not kept, since the app has taken the field away: {}", ex.getMessage());
		}
	}

	private String show(Reader reader, Sent sent, Model model) {
		model.addAttribute("modal", this.modals.of(reader, sent));
		return FRAGMENT;
	}

}
