package org.pandu.testing;

import java.util.List;
import java.util.function.Supplier;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.slf4j.LoggerFactory;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The statements that the test's own thread sends to the database, as Spring logs them.
 */
public final class Statements {

	private Statements() {
	}

	public static List<String> during(Supplier<?> work) {
		Logger logger = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
		Level before = logger.getLevel();
		boolean additive = logger.isAdditive();
		ListAppender<ILoggingEvent> kept = new ListAppender<>();
		kept.start();
		logger.addAppender(kept);
		logger.setAdditive(false);
		logger.setLevel(Level.DEBUG);
		try {
			work.get();
		}
		finally {
			logger.setLevel(before);
			logger.setAdditive(additive);
			logger.detachAppender(kept);
			kept.stop();
		}
		String thread = Thread.currentThread().getName();
		return List.copyOf(kept.list)
			.stream()
			.filter((event) -> thread.equals(event.getThreadName()))
			.map(ILoggingEvent::getFormattedMessage)
			.filter((message) -> message.startsWith("Executing prepared SQL statement")
					|| message.startsWith("Executing SQL"))
			.toList();
	}

}
