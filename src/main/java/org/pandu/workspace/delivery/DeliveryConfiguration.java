package org.pandu.workspace.delivery;

import java.time.InstantSource;

import org.pandu.workspace.app.InstalledApp;
import org.pandu.workspace.app.SocketTickets;
import org.pandu.workspace.inspector.Exchanges;
import org.pandu.workspace.state.Change;
import org.pandu.workspace.state.Workspace;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.socket.config.annotation.EnableWebSocket;
import org.springframework.web.socket.config.annotation.WebSocketConfigurer;

/**
 * The ways to the app.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebSocket
class DeliveryConfiguration {

	@Bean
	SocketMode socketMode(SocketTickets tickets, Workspace workspace) {
		return new SocketMode(tickets, () -> workspace.tell(new Change.OfApp()));
	}

	@Bean
	WebSocketConfigurer socketModeEndpoint(SocketMode sockets) {
		return (registry) -> registry.addHandler(sockets, SocketTickets.PATH);
	}

	@Bean
	Deliveries deliveries(InstalledApp app, SocketMode sockets, Exchanges exchanges, InstantSource realTime) {
		return new Deliveries(new HttpTransport(app, realTime), sockets, exchanges, realTime);
	}

	@Bean
	Events events(Deliveries deliveries, Workspace workspace) {
		return new Events(deliveries, workspace);
	}

}
