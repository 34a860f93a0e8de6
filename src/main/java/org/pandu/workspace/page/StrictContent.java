package org.pandu.workspace.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Tells the browser to run no script and use no style but the page's own files. What
 * someone types could not act even if it were not escaped.
 */
final class StrictContent implements HandlerInterceptor {

	/**
	 * Pictures come from anywhere: the app may show any. The first page frames others.
	 */
	private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; "
			+ "img-src 'self' https: data:; connect-src 'self'; form-action 'self'; base-uri 'none'; "
			+ "frame-src 'self'; frame-ancestors 'self'";

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		response.setHeader("Content-Security-Policy", POLICY);
		response.setHeader("Cache-Control", "no-store");
		return true;
	}

}
