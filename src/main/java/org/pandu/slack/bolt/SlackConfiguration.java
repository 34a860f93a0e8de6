package org.pandu.slack.bolt;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.util.http.SlackHttpClient;
import org.pandu.database.Transactions;
import org.pandu.slack.AccountChanges;
import org.pandu.slack.Directory;
import org.pandu.slack.DirectMessages;
import org.pandu.slack.FormIds;
import org.pandu.slack.HandledDeliveries;
import org.pandu.slack.HomeVisits;
import org.pandu.slack.SlackFeature;
import org.pandu.slack.SlackGateway;
import org.pandu.slack.Uploads;
import org.pandu.slack.Workspaces;
import org.pandu.text.ReaderLookup;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Bolt and the SDK, set up so that nothing happens behind our back.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SlackSettings.class)
class SlackConfiguration {

	/** How long Slack may take for an answer. A whole call may take twice as long. */
	private static final Duration READ_TIMEOUT = Duration.ofSeconds(10);

	/** A form must be answered within three seconds, and its transaction comes after. */
	private static final Duration FORM_TIMEOUT = Duration.ofMillis(1500);

	@Bean
	Slack slack(SlackSettings settings) {
		return client(settings, READ_TIMEOUT);
	}

	@Bean
	Uploads uploads(Slack slack, Workspaces workspaces, SlackSettings settings) {
		return new SdkUploads(slack, workspaces, URI.create(settings.apiUrl()),
				SlackHttpClient.buildOkHttpClient(config(settings, FORM_TIMEOUT))
					.newBuilder()
					.callTimeout(FORM_TIMEOUT)
					.followRedirects(false)
					.build());
	}

	static Slack client(SlackSettings settings, Duration readTimeout) {
		SlackConfig config = config(settings, readTimeout);
		// OkHttp would post a message again, unasked, after a reset on a reused
		// connection.
		return Slack.getInstance(config, new SlackHttpClient(
				SlackHttpClient.buildOkHttpClient(config).newBuilder().retryOnConnectionFailure(false).build()));
	}

	private static SlackConfig config(SlackSettings settings, Duration readTimeout) {
		SlackConfig config = new SlackConfig();
		config.setMethodsEndpointUrlPrefix(settings.apiUrl());
		config.setStatsEnabled(false);
		if (settings.apiUrl().startsWith("http://127.0.0.1") || settings.apiUrl().startsWith("http://localhost")) {
			config.setProxyUrl(null);
		}
		config.setHttpClientCallTimeoutMillis((int) readTimeout.multipliedBy(2).toMillis());
		config.setHttpClientReadTimeoutMillis((int) readTimeout.toMillis());
		return config;
	}

	@Bean
	Workspaces workspaces(Slack slack, SlackSettings settings, JdbcClient jdbc, Clock clock) {
		return OneWorkspace.of(slack, settings, jdbc, clock);
	}

	@Bean
	SlackGateway slackGateway(Slack slack, Workspaces workspaces) {
		return new SdkGateway(slack, workspaces);
	}

	@Bean
	Directory directory(Slack slack, Workspaces workspaces) {
		return new SdkDirectory(slack, workspaces);
	}

	@Bean
	App app(Slack slack, SlackSettings settings, Workspaces workspaces, HandledDeliveries handled) {
		AppConfig config = AppConfig.builder()
			.slack(slack)
			.singleTeamBotToken(settings.botToken())
			.signingSecret(settings.signingSecret())
			.clientId(null)
			.clientSecret(null)
			.allEventsApiAutoAckEnabled(true)
			.requestVerificationEnabled(false)
			// Asked once, at the start: no request waits for Slack, and one bad answer
			// does not turn everyone away for ten minutes.
			.authTestCacheExpirationMillis(-1)
			.build();
		App app = new App(config);
		app.use(new OwnWorkspaceOnly(workspaces));
		app.use(new OncePerDelivery(handled));
		app.use(new UnknownAcknowledged());
		return app;
	}

	@Bean
	BoltLifecycle boltLifecycle(App app, SlackSettings settings, SlackGateway gateway, ReaderLookup readers,
			Transactions transactions, FormIds formIds, HomeVisits visits, DirectMessages directMessages,
			AccountChanges accounts, List<SlackFeature> features) {
		Router router = new Router(app, gateway, readers, new Submissions(transactions, formIds, gateway), visits,
				directMessages, accounts);
		features.forEach((feature) -> feature.register(router));
		return new BoltLifecycle(app, settings);
	}

}
