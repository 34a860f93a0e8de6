package org.pandu.workspace.page;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.pandu.workspace.app.InstalledApp;
import org.pandu.workspace.delivery.Deliveries;
import org.pandu.workspace.state.Member;
import org.pandu.workspace.state.Workspace;
import org.pandu.workspace.tour.TourDesk;
import tools.jackson.databind.node.JsonNodeFactory;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The whole page, as it is first loaded. Its parts are then refreshed one by one.
 */
@Controller
class PageController {

	private final Readers readers;

	private final Doors doors;

	private final Sidebars sidebars;

	private final ConversationPage conversations;

	private final HomePage homes;

	private final InstalledApp app;

	private final Workspace workspace;

	private final TourDesk desk;

	private final Deliveries deliveries;

	PageController(Readers readers, Doors doors, Sidebars sidebars, ConversationPage conversations, HomePage homes,
			InstalledApp app, Workspace workspace, TourDesk desk, Deliveries deliveries) {
		this.readers = readers;
		this.doors = doors;
		this.sidebars = sidebars;
		this.conversations = conversations;
		this.homes = homes;
		this.app = app;
		this.workspace = workspace;
		this.desk = desk;
		this.deliveries = deliveries;
	}

	/**
	 * Someone one can act as.
	 *
	 * @param face how the person appears
	 * @param time the person's time of day and zone
	 * @param current whether the reader is this person
	 */
	record Role(Face face, String time, boolean current) {

	}

	@GetMapping(path = "/", params = "as")
	String page(Reader reader, @RequestParam(name = "in", required = false) @Nullable String in,
			@RequestHeader(name = "Sec-Fetch-Dest", defaultValue = "") String destination, Model model) {
		Opened opened = this.doors.open(reader, in);
		if (opened.conversation() != null) {
			model.addAttribute("conversation", this.conversations.of(reader, opened.conversation()));
			model.addAttribute("members", this.readers.all());
		}
		else {
			model.addAttribute("home", this.homes.of(reader));
		}
		model.addAttribute("starting", !this.deliveries.reachTheApp());
		model.addAttribute("tour", this.desk.tour().isPresent());
		model.addAttribute("framed", "iframe".equals(destination));
		model.addAttribute("workspaceName", this.workspace.name());
		model.addAttribute("reader", reader);
		model.addAttribute("me", Face.of(reader.member()));
		model.addAttribute("roles", roles(reader));
		model.addAttribute("opened", opened);
		model.addAttribute("doors", this.doors);
		model.addAttribute("sidebar", this.sidebars.of(reader, opened));
		model.addAttribute("manifest", this.app.manifest());
		model.addAttribute("app", this.workspace.member(InstalledApp.BOT_USER).map(Face::of).orElseThrow());
		model.addAttribute("always",
				JsonNodeFactory.instance.objectNode().put("as", reader.id()).put("in", opened.key()).toString());
		model.addAttribute("soon", reader.moments().field(this.workspace.time().instant()));
		return "workspace/page";
	}

	private List<Role> roles(Reader reader) {
		Instant now = this.workspace.time().instant();
		return this.readers.all()
			.stream()
			.map((Member member) -> new Role(Face.of(member),
					new Reader(member, reader.language()).moments().zonedTime(now), member.id().equals(reader.id())))
			.toList();
	}

}
