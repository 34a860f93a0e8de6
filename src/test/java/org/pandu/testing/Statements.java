package org.pandu.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import org.slf4j.LoggerFactory;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The statements that the test's own thread sends to the database, as Spring logs them.
 */
public final class Statements extends AppenderBase<ILoggingEvent> {

	private final Thread own = Thread.currentThread();

	private final List<String> sent = new ArrayList<>();

	private Statements() {
	}

	public static List<String> during(Supplier<?> work) {
		Logger logger = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
		Level before = logger.getLevel();
		boolean additive = logger.isAdditive();
		Statements statements = new Statements();
		statements.start();
		logger.addAppender(statements);
		logger.setAdditive(false);
		logger.setLevel(Level.DEBUG);
		try {
			work.get();
		}
		finally {
			logger.setLevel(before);
			logger.setAdditive(additive);
			logger.detachAppender(statements);
			statements.stop();
		}
		return List.copyOf(statements.sent);
	}

	/**
	 * Asks for the thread at once: an event looks it up only when it is asked.
	 */
	@Override
	protected void append(ILoggingEvent event) {
		String message = event.getFormattedMessage();
		if (Thread.currentThread() == this.own
				&& (message.startsWith("Executing prepared SQL statement") || message.startsWith("Executing SQL"))) {
			this.sent.add(message);
		}
	}

}
