package org.pandu.workspace.page;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.pandu.workspace.state.Workspace;
import org.pandu.workspace.tour.Scene;
import org.pandu.workspace.tour.Tour;
import org.pandu.workspace.tour.TourDesk;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The first page where a tour is offered: two people side by side, each a page of their
 * own in a frame, and the tour over them.
 */
@Controller
class StageController {

	private static final String FRAGMENT = "workspace/tour :: tour";

	private final TourDesk desk;

	private final Workspace workspace;

	private final Readers readers;

	StageController(TourDesk desk, Workspace workspace, Readers readers) {
		this.desk = desk;
		this.workspace = workspace;
		this.readers = readers;
	}

	/**
	 * One of the two.
	 *
	 * @param name who it is, or what is seen
	 * @param about position and unit
	 * @param address of the frame
	 */
	record PaneView(String name, String about, String address) {

	}

	@GetMapping(path = "/", params = "!as")
	String first(Reader reader, Model model) {
		Optional<Tour> tour = this.desk.tour();
		if (tour.isEmpty()) {
			return "redirect:/?as=" + reader.id();
		}
		Scene scene = show(reader, tour.get(), model);
		model.addAttribute("workspaceName", this.workspace.name());
		model.addAttribute("reader", reader);
		model.addAttribute("soon", reader.moments().field(this.workspace.time().instant()));
		model.addAttribute("panes", panes(scene));
		return "workspace/stage";
	}

	/**
	 * The tour, or nothing when the page shows it as it is: someone else may have gone
	 * on.
	 */
	@GetMapping("/page/tour")
	@Nullable String tour(Reader reader, @RequestParam int number, @RequestParam boolean busy, Model model,
			HttpServletResponse response) {
		Scene scene = require().scene(reader.language());
		if (scene.number() == number && scene.progress() == null && !busy) {
			response.setStatus(HttpServletResponse.SC_NO_CONTENT);
			return null;
		}
		return answer(reader, number, model, response);
	}

	@PostMapping("/page/tour")
	String goOn(Reader reader, @RequestParam int number, Model model, HttpServletResponse response) {
		this.desk.tour().ifPresent((tour) -> tour.goOn(number, reader.language()));
		return answer(reader, number, model, response);
	}

	@GetMapping("/page/panes")
	@Nullable String panes(@RequestParam(defaultValue = "") List<String> shown, Reader reader, Model model,
			HttpServletResponse response) {
		List<PaneView> panes = panes(require().scene(reader.language()));
		if (panes.stream().map(PaneView::address).toList().equals(shown)) {
			response.setStatus(HttpServletResponse.SC_NO_CONTENT);
			return null;
		}
		model.addAttribute("panes", panes);
		return "workspace/tour :: panes";
	}

	private String answer(Reader reader, int number, Model model, HttpServletResponse response) {
		if (show(reader, require(), model).number() != number) {
			response.setHeader("HX-Trigger", "scene");
		}
		return FRAGMENT;
	}

	private Scene show(Reader reader, Tour tour, Model model) {
		Scene scene = tour.scene(reader.language());
		model.addAttribute("scene", scene);
		return scene;
	}

	private Tour require() {
		Supplier<IllegalArgumentException> none = () -> new IllegalArgumentException("There is no tour");
		return this.desk.tour().orElseThrow(none);
	}

	private List<PaneView> panes(Scene scene) {
		return scene.panes()
			.stream()
			.map((pane) -> this.workspace.member(pane.person())
				.map((member) -> new PaneView(member.name(), member.title(), address(pane)))
				.orElseThrow())
			.toList();
	}

	private static String address(Scene.Pane pane) {
		return pane.place().equals("export") ? "/export?as=" + pane.person()
				: "/?as=%s&in=%s".formatted(pane.person(), pane.place());
	}

}
