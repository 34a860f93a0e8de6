package org.pandu.workspace.page;

import jakarta.servlet.http.HttpServletResponse;
import org.pandu.workspace.acting.Hands;
import org.pandu.workspace.acting.Sent;
import org.pandu.workspace.delivery.Deliveries;
import org.pandu.workspace.state.Conversation;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The message box. What was typed is cleared by the page only once it was taken.
 */
@Controller
class ComposerController {

	private final Hands hands;

	private final Doors doors;

	private final Deliveries deliveries;

	ComposerController(Hands hands, Doors doors, Deliveries deliveries) {
		this.hands = hands;
		this.doors = doors;
		this.deliveries = deliveries;
	}

	@PostMapping("/page/say")
	String say(Reader reader, @RequestParam("in") String in, @RequestParam String text, Model model,
			HttpServletResponse response) {
		Conversation conversation = this.doors.open(reader, in).conversation();
		// A browser sends line breaks as CR LF.
		String typed = text.replace("\r\n", "\n").strip();
		if (conversation == null || typed.isEmpty()) {
			return "workspace/composer :: status";
		}
		if (!this.deliveries.reachTheApp()) {
			model.addAttribute("held", true);
			return "workspace/composer :: status";
		}
		switch (this.hands.type(reader.id(), conversation.id(), typed)) {
			case Sent.Failed failed -> {
				model.addAttribute("command", typed.split("\\s", 2)[0]);
				model.addAttribute("reason", failed.reason());
			}
			case Sent.Taken taken -> response.setHeader("HX-Trigger", "said");
			case Sent.Refused refused -> throw new IllegalStateException("A message has no fields");
		}
		return "workspace/composer :: status";
	}

}
