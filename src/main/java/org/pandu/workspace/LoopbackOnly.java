package org.pandu.workspace;

import java.io.IOException;
import java.util.Set;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets in only what was meant for this server. Another site in the same browser could
 * otherwise act here: by a form or WebSocket of its own (told by the Origin), or by
 * pointing its name at the loopback address (told by the Host).
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class LoopbackOnly extends OncePerRequestFilter {

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Set<String> hosts = hosts(request.getLocalPort());
		if (!isOurs(hosts, request.getHeader("Host")) || !isNoneOrOurs(hosts, request.getHeader("Origin"))) {
			response.setStatus(HttpServletResponse.SC_FORBIDDEN);
			return;
		}
		response.setHeader("X-Frame-Options", "SAMEORIGIN");
		response.setHeader("X-Content-Type-Options", "nosniff");
		response.setHeader("Referrer-Policy", "same-origin");
		chain.doFilter(request, response);
	}

	private static Set<String> hosts(int port) {
		return (port == 80) ? Set.of("localhost", "127.0.0.1", "localhost:80", "127.0.0.1:80")
				: Set.of("localhost:" + port, "127.0.0.1:" + port);
	}

	private static boolean isOurs(Set<String> hosts, @Nullable String host) {
		return host != null && hosts.contains(host);
	}

	private static boolean isNoneOrOurs(Set<String> hosts, @Nullable String origin) {
		return origin == null || origin.startsWith("http://") && hosts.contains(origin.substring("http://".length()));
	}

}
