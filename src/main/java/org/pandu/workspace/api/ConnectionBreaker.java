package org.pandu.workspace.api;

import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Lets a call's connection be cut without an answer. Only the server itself can do that,
 * hence a valve.
 */
@Component
class ConnectionBreaker implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

	private static final String CUT = ConnectionBreaker.class.getName();

	@Override
	public void customize(TomcatServletWebServerFactory factory) {
		factory.addEngineValves(new CutValve());
	}

	/**
	 * Cuts the connection of a request; nothing is answered.
	 */
	static void cut(ServletRequest request) {
		((Runnable) request.getAttribute(CUT)).run();
	}

	/** Puts what cuts the connection at the request. */
	private static final class CutValve extends ValveBase {

		CutValve() {
			super(true);
		}

		@Override
		public void invoke(Request request, Response response) throws IOException, ServletException {
			Runnable cut = () -> response.getCoyoteResponse().action(ActionCode.CLOSE_NOW, null);
			request.setAttribute(CUT, cut);
			getNext().invoke(request, response);
		}

	}

}
