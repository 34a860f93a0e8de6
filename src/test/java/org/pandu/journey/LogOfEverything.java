package org.pandu.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.AppenderBase;
import ch.qos.logback.core.ConsoleAppender;
import org.slf4j.LoggerFactory;

/**
 * All that the log would say with every level turned on where the configuration does not
 * forbid it. The test's own client is left out, and the console is spared.
 */
final class LogOfEverything implements AutoCloseable {

	private final Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);

	private final Level before = this.root.getLevel();

	private final List<Appender<ILoggingEvent>> consoles = new ArrayList<>();

	private final List<String> lines = new CopyOnWriteArrayList<>();

	private final AppenderBase<ILoggingEvent> appender = new AppenderBase<>() {

		@Override
		protected void append(ILoggingEvent event) {
			if (!event.getLoggerName().startsWith("jdk.")) {
				LogOfEverything.this.lines.add(event.getLoggerName() + " " + event.getFormattedMessage());
			}
		}

	};

	LogOfEverything() {
		this.appender.start();
		this.root.iteratorForAppenders().forEachRemaining((one) -> {
			if (one instanceof ConsoleAppender<ILoggingEvent>) {
				this.consoles.add(one);
			}
		});
		this.consoles.forEach(this.root::detachAppender);
		this.root.addAppender(this.appender);
		this.root.setLevel(Level.TRACE);
	}

	List<String> lines() {
		return List.copyOf(this.lines);
	}

	@Override
	public void close() {
		this.root.setLevel(this.before);
		this.root.detachAppender(this.appender);
		this.consoles.forEach(this.root::addAppender);
	}

}
