package org.pandu.workspace.page;

import jakarta.servlet.http.HttpServletResponse;
import org.pandu.workspace.delivery.Deliveries;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/**
 * Lets a page that was opened before the app runs come alive once it does.
 */
@Controller
class StartingController {

	private final Deliveries deliveries;

	StartingController(Deliveries deliveries) {
		this.deliveries = deliveries;
	}

	/**
	 * Asks for the page anew when it shows another state than the app's.
	 * @param starting whether the page says that the app is starting
	 */
	@GetMapping("/page/starting")
	@ResponseBody
	void look(@RequestParam boolean starting, HttpServletResponse response) {
		if (starting == this.deliveries.reachTheApp()) {
			response.setHeader("HX-Refresh", "true");
		}
		else {
			response.setStatus(HttpServletResponse.SC_NO_CONTENT);
		}
	}

}
