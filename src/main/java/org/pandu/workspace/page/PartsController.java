package org.pandu.workspace.page;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.pandu.workspace.app.InstalledApp;
import org.pandu.workspace.state.Conversation;
import org.pandu.workspace.state.Workspace;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * The page's parts, each by itself, and the stream that says which are stale.
 */
@Controller
class PartsController {

	private final Doors doors;

	private final Sidebars sidebars;

	private final ConversationPage conversations;

	private final HomePage homes;

	private final Live live;

	private final Versions versions;

	private final InstalledApp app;

	private final Workspace workspace;

	PartsController(Doors doors, Sidebars sidebars, ConversationPage conversations, HomePage homes, Live live,
			Versions versions, InstalledApp app, Workspace workspace) {
		this.doors = doors;
		this.sidebars = sidebars;
		this.conversations = conversations;
		this.homes = homes;
		this.live = live;
		this.versions = versions;
		this.app = app;
		this.workspace = workspace;
	}

	@GetMapping(path = "/page/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
	SseEmitter events(Reader reader, @RequestParam(name = "in", required = false) @Nullable String in) {
		return this.live.listen(reader, this.doors.open(reader, in));
	}

	@GetMapping("/page/sidebar")
	String sidebar(Reader reader, @RequestParam(name = "in", required = false) @Nullable String in, Model model) {
		model.addAttribute("sidebar", this.sidebars.of(reader, this.doors.open(reader, in)));
		model.addAttribute("reader", reader);
		model.addAttribute("app", this.workspace.member(InstalledApp.BOT_USER).map(Face::of).orElseThrow());
		return "workspace/sidebar :: sidebar";
	}

	/**
	 * A conversation, or nothing when the page shows the latest.
	 */
	@GetMapping("/page/conversation")
	@Nullable String conversation(Reader reader, @RequestParam("in") String in, @RequestParam(defaultValue = "-1") long version,
			Model model, HttpServletResponse response) {
		Conversation conversation = this.doors.open(reader, in).conversation();
		if (conversation == null || version == this.versions.of(Part.inConversation(conversation.id()))) {
			return unchanged(response);
		}
		model.addAttribute("conversation", this.conversations.of(reader, conversation));
		model.addAttribute("reader", reader);
		model.addAttribute("manifest", this.app.manifest());
		return "workspace/conversation :: conversation";
	}

	/**
	 * The Home tab, or nothing when the page shows the latest.
	 */
	@GetMapping("/page/home")
	@Nullable String home(Reader reader, @RequestParam(defaultValue = "-1") long version, Model model,
			HttpServletResponse response) {
		if (version == this.versions.of(Part.homeOf(reader.id()))) {
			return unchanged(response);
		}
		model.addAttribute("home", this.homes.of(reader));
		return "workspace/home :: home";
	}

	private static @Nullable String unchanged(HttpServletResponse response) {
		response.setStatus(HttpServletResponse.SC_NO_CONTENT);
		return null;
	}

}
