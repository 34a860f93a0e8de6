package org.pandu.slack.bolt;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.slack.api.model.event.AppHomeOpenedEvent;
import com.slack.api.model.event.Event;
import com.slack.api.model.event.MessageEvent;
import com.slack.api.model.event.UserChangeEvent;
import org.junit.jupiter.api.Test;
import org.pandu.database.Transactions;
import org.pandu.slack.AccountChanges;
import org.pandu.slack.DirectMessages;
import org.pandu.slack.FormIds;
import org.pandu.slack.HomeVisits;
import org.pandu.slack.SlackFeature;
import org.pandu.slack.SlackGateway;
import org.pandu.testing.PanduIntegrationTest;
import org.pandu.text.ReaderLookup;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The manifest asks for what the code uses: nothing less, or it fails in Slack, and
 * nothing more, or nobody should install it.
 */
@PanduIntegrationTest
class ManifestTests {

	private static final Path FILE = Path.of("manifest.yml");

	/**
	 * Where any one of several scopes would do: the one for the places Pandu looks at.
	 */
	private static final Map<String, Set<String>> NARROWEST = Map.of(
			// Its own words are looked for in direct messages alone.
			"conversations.history", Set.of("im:history"),
			// It opens conversations with one person.
			"conversations.open", Set.of("im:write"),
			// The channel of the summaries may be public or private, and so may the
			// coaches'.
			"conversations.info", Set.of("channels:read", "groups:read"), "conversations.members",
			Set.of("channels:read", "groups:read"));

	/** The events Pandu listens to, by their names in a manifest, with their scopes. */
	private static final Map<Class<? extends Event>, Subscription> EVENTS = Map.of(AppHomeOpenedEvent.class,
			new Subscription("app_home_opened", Set.of()), MessageEvent.class,
			// Its handler answers in direct messages only.
			new Subscription("message.im", Set.of("im:history")), UserChangeEvent.class,
			new Subscription("user_change", Set.of("users:read")));

	private final JsonNode manifest = new YAMLMapper().readTree(FILE);

	@Autowired
	private SlackGateway slack;

	@Autowired
	private ReaderLookup readers;

	@Autowired
	private Transactions transactions;

	@Autowired
	private FormIds formIds;

	@Autowired
	private HomeVisits visits;

	@Autowired
	private DirectMessages directMessages;

	@Autowired
	private AccountChanges accounts;

	@Autowired
	private List<SlackFeature> features;

	private record Subscription(String name, Set<String> scopes) {
	}

	@Test
	void itIsValid() throws IOException {
		assertThat(errors(this.manifest.toString())).isEmpty();
		assertThat(errors(this.manifest.toString().replace("should_escape", "escape"))).isNotEmpty();
	}

	@Test
	void itOffersTheCommandsAndShortcutsThatAreAnswered() {
		RegisteringApp app = registered();
		assertThat(names("/features/slash_commands", "command")).isEqualTo(app.commands());
		assertThat(names("/features/shortcuts", "callback_id")).isEqualTo(app.shortcuts());
	}

	@Test
	void peopleInACommandComeAsIds() {
		assertThat(this.manifest.at("/features/slash_commands").valueStream())
			.allMatch((command) -> command.path("should_escape").asBoolean());
	}

	@Test
	void itSubscribesToTheEventsThatAreAnswered() {
		assertThat(texts("/settings/event_subscriptions/bot_events"))
			.isEqualTo(subscriptions().map(Subscription::name).collect(Collectors.toSet()));
	}

	@Test
	void itAsksForTheScopesThatAreUsed() throws IOException {
		JsonNode reference = reference();
		Set<String> used = new TreeSet<>();
		for (String method : CalledMethods.in("org.pandu", Set.copyOf(reference.propertyNames()))) {
			Set<String> any = reference.path(method)
				.path("scopes")
				.valueStream()
				.map(JsonNode::asString)
				.collect(Collectors.toSet());
			Set<String> needed = (any.size() > 1) ? NARROWEST.get(method) : any;
			assertThat(any).as(method).containsAll(needed);
			used.addAll(needed);
		}
		subscriptions().map(Subscription::scopes).forEach(used::addAll);
		if (!names("/features/slash_commands", "command").isEmpty()) {
			used.add("commands");
		}
		assertThat(texts("/oauth_config/scopes/bot")).isEqualTo(used);
		assertThat(this.manifest.at("/oauth_config/scopes/user").isMissingNode()).isTrue();
	}

	@Test
	void eachScopeHasItsReason() throws IOException {
		List<String> lines = Files.readAllLines(FILE).stream().map(String::strip).toList();
		for (String scope : texts("/oauth_config/scopes/bot")) {
			assertThat(lines).as(scope).anyMatch((line) -> line.matches("- " + scope + " # .{8,}"));
		}
	}

	@Test
	void bothTabsArePeoplesToUse() {
		assertThat(this.manifest.at("/features/app_home/home_tab_enabled").asBoolean()).isTrue();
		assertThat(this.manifest.at("/features/app_home/messages_tab_enabled").asBoolean()).isTrue();
	}

	@Test
	void allAddressesAreTheOneThatIsAnswered() {
		assertThat(Stream.concat(this.manifest.findValuesAsString("url").stream(),
				this.manifest.findValuesAsString("request_url").stream()))
			.hasSize(3)
			.containsOnly("https://pandu.example.org/slack/events");
	}

	private RegisteringApp registered() {
		RegisteringApp app = new RegisteringApp();
		Router router = new Router(app, this.slack, this.readers,
				new Submissions(this.transactions, this.formIds, this.slack), this.visits, this.directMessages,
				this.accounts);
		this.features.forEach((feature) -> feature.register(router));
		return app;
	}

	private Stream<Subscription> subscriptions() {
		return registered().events().stream().map((event) -> {
			assertThat(EVENTS).containsKey(event);
			return EVENTS.get(event);
		});
	}

	private Set<String> names(String list, String field) {
		return this.manifest.at(list)
			.valueStream()
			.map((entry) -> entry.path(field).asString())
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private Set<String> texts(String list) {
		return this.manifest.at(list).valueStream().map(JsonNode::asString).collect(Collectors.toSet());
	}

	private static List<Error> errors(String manifest) throws IOException {
		try (InputStream file = ManifestTests.class.getResourceAsStream("/slack/manifest.schema.json")) {
			Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(file);
			return schema.validate(manifest, InputFormat.JSON);
		}
	}

	private static JsonNode reference() throws IOException {
		try (InputStream file = ManifestTests.class.getResourceAsStream("/workspace/slack/methods.json")) {
			return new JsonMapper().readTree(file);
		}
	}

}
