package org.pandu.workspace;

import java.time.InstantSource;

import org.pandu.workspace.api.Rates;
import org.pandu.workspace.api.Triggers;
import org.pandu.workspace.app.InstalledApp;
import org.pandu.workspace.app.SocketTickets;
import org.pandu.workspace.inspector.Exchanges;
import org.pandu.workspace.state.Workspace;
import org.pandu.workspace.state.WorkspaceTime;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.HttpEncodingAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.MultipartAutoConfiguration;
import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

/**
 * The Spring context of the local workspace: a web server, and nothing of the bot's.
 */
@SpringBootConfiguration(proxyBeanMethods = false)
@ImportAutoConfiguration({ TomcatServletWebServerAutoConfiguration.class, DispatcherServletAutoConfiguration.class,
		WebMvcAutoConfiguration.class, MultipartAutoConfiguration.class, HttpEncodingAutoConfiguration.class,
		HttpMessageConvertersAutoConfiguration.class, JacksonAutoConfiguration.class,
		ThymeleafAutoConfiguration.class })
@ComponentScan
class WorkspaceApplication {

	@Bean
	InstantSource realTime(Settings settings) {
		return settings.realTime();
	}

	@Bean
	Kept kept(Settings settings) {
		return Kept.of(settings);
	}

	@Bean
	InstalledApp installedApp(Settings settings, Kept kept) {
		return new InstalledApp(settings.manifest(), kept.credentials());
	}

	@Bean
	Workspace workspace(Settings settings, Kept kept, InstantSource realTime) {
		Workspace workspace = Opening.of(settings, new WorkspaceTime(realTime));
		if (kept.state() != null) {
			workspace.restore(kept.state());
		}
		return workspace;
	}

	@Bean
	Triggers triggers(InstantSource realTime) {
		return new Triggers(realTime);
	}

	@Bean
	Rates rates(Settings settings, InstantSource realTime, Workspace workspace) {
		return new Rates(settings.rateLimited(), realTime, workspace);
	}

	@Bean
	Exchanges exchanges() {
		return new Exchanges();
	}

	@Bean
	SocketTickets socketTickets() {
		return new SocketTickets();
	}

}
