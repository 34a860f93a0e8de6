package org.pandu.journey;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import org.pandu.workspace.LocalWorkspace;
import org.pandu.workspace.inspector.Exchange;
import org.pandu.workspace.state.Conversation;
import org.pandu.workspace.state.Message;
import org.slf4j.LoggerFactory;

/**
 * What a test has seen and what it expects to go wrong. Anything beyond fails it:
 * messages nobody expected, what Slack refuses or warns of, errors in the log.
 */
final class Expectations {

	private final LocalWorkspace workspace;

	private final Set<String> seen = new HashSet<>();

	private final List<Exchange> oddities = new CopyOnWriteArrayList<>();

	private final List<ILoggingEvent> errors = new CopyOnWriteArrayList<>();

	private final List<Predicate<String>> expected = new ArrayList<>();

	private final Set<String> passedOver = new HashSet<>();

	private final Appender appender = new Appender();

	private boolean ignoresMessages;

	Expectations(LocalWorkspace workspace) {
		this.workspace = workspace;
		workspace.exchanges().watch((exchange) -> {
			if (!exchange.warnings().isEmpty() || isRefusal(exchange)) {
				this.oddities.add(exchange);
			}
		});
		this.appender.start();
		((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).addAppender(this.appender);
	}

	private final class Appender extends AppenderBase<ILoggingEvent> {

		@Override
		protected void append(ILoggingEvent event) {
			if (event.getLevel().isGreaterOrEqual(Level.ERROR)) {
				Expectations.this.errors.add(event);
			}
		}

	}

	/**
	 * Begins a test: what was said before is nothing new.
	 */
	void begin() {
		messages().forEach(this::saw);
		this.oddities.clear();
		this.errors.clear();
		this.expected.clear();
		this.ignoresMessages = false;
	}

	boolean isNew(Message message) {
		return !this.seen.contains(key(message)) && this.passedOver.stream().noneMatch(message.text()::contains);
	}

	/**
	 * From now on, messages whose notification holds these words are nothing new.
	 */
	void passOver(String part) {
		this.passedOver.add(part);
	}

	void saw(Message message) {
		this.seen.add(key(message));
	}

	void expect(String part) {
		this.expected.add((words) -> words.contains(part));
	}

	void ignoreMessages() {
		this.ignoresMessages = true;
	}

	/**
	 * What went wrong or was not expected.
	 */
	List<String> complaints() {
		List<String> complaints = new ArrayList<>();
		if (!this.ignoresMessages) {
			messages().stream()
				.filter(this::isNew)
				.map((message) -> "Nobody expected this message in %s: %s %s".formatted(receiver(message),
						message.text(), message.files()))
				.forEach(complaints::add);
		}
		this.oddities.stream()
			.map((odd) -> "%s: warnings %s, answer %s, request %s".formatted(odd.name(), odd.warnings(), odd.answer(),
					odd.request()))
			.forEach(complaints::add);
		this.errors.stream()
			.map((event) -> "Logged as an error: %s %s"
				.formatted(event.getFormattedMessage(),
						(event.getThrowableProxy() != null) ? event.getThrowableProxy().getClassName() + ": "
								+ event.getThrowableProxy().getMessage() : ""))
			.forEach(complaints::add);
		complaints.removeIf((words) -> this.expected.stream().anyMatch((predicate) -> predicate.test(words)));
		return complaints;
	}

	void end() {
		((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).detachAppender(this.appender);
	}

	private List<Message> messages() {
		String bot = this.workspace.state().botUser();
		return this.workspace.state()
			.conversations()
			.stream()
			.map(Conversation::id)
			.flatMap((id) -> this.workspace.state().messages(id).stream())
			.filter((message) -> message.author().equals(bot))
			.toList();
	}

	private String receiver(Message message) {
		if (message.onlyFor() != null) {
			return message.channel() + " only for " + message.onlyFor();
		}
		return this.workspace.state()
			.conversation(message.channel())
			.map((conversation) -> conversation.isDirect() ? "direct messages of " + conversation.members()
					: "#" + conversation.name())
			.orElse(message.channel());
	}

	private static boolean isRefusal(Exchange exchange) {
		return exchange.direction() == Exchange.Direction.CALL
				&& (exchange.status() / 100 != 2 || exchange.answer().replace(" ", "").contains("\"ok\":false"));
	}

	private static String key(Message message) {
		return message.channel() + "/" + message.ts();
	}

}
