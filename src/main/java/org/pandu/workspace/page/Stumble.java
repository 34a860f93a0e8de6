package org.pandu.workspace.page;

import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.ui.ConcurrentModel;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/**
 * What the page says when something can't be done: mostly because another tab was
 * quicker.
 */
@ControllerAdvice(basePackageClasses = Stumble.class)
class Stumble {

	private static final Logger LOG = LoggerFactory.getLogger(Stumble.class);

	private final Toast toast;

	Stumble(Toast toast) {
		this.toast = toast;
	}

	@ExceptionHandler
	ModelAndView impossible(IllegalArgumentException failure, HttpServletResponse response) {
		LOG.info("Not done: {}", failure.getMessage());
		ConcurrentModel model = new ConcurrentModel();
		return new ModelAndView(this.toast.sayKey("use.impossible", model, response), model.asMap());
	}

}
