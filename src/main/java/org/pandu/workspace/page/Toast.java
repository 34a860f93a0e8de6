package org.pandu.workspace.page;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.pandu.workspace.acting.Sent;
import org.pandu.workspace.delivery.Deliveries;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Short words at the page's edge, whatever was clicked.
 */
@Component
class Toast {

	private final MessageSource texts;

	private final Deliveries deliveries;

	Toast(MessageSource texts, Deliveries deliveries) {
		this.texts = texts;
		this.deliveries = deliveries;
	}

	/**
	 * Says how it went: nothing when it was taken, since the change shows by itself.
	 */
	@Nullable String about(Sent sent, Model model, HttpServletResponse response) {
		if (sent instanceof Sent.Failed && !this.deliveries.reachTheApp()) {
			return sayKey("use.starting", model, response);
		}
		if (sent instanceof Sent.Failed failed) {
			return say(this.texts.getMessage("use.failed", new Object[] { failed.reason() },
					LocaleContextHolder.getLocale()), model, response);
		}
		response.setStatus(HttpServletResponse.SC_NO_CONTENT);
		return null;
	}

	/**
	 * Says something in place of what was asked for.
	 */
	String say(String words, Model model, HttpServletResponse response) {
		response.setHeader("HX-Retarget", "#toast");
		response.setHeader("HX-Reswap", "innerHTML");
		model.addAttribute("words", words);
		return "workspace/toast :: toast";
	}

	String sayKey(String key, Model model, HttpServletResponse response) {
		return say(this.texts.getMessage(key, null, LocaleContextHolder.getLocale()), model, response);
	}

}
