package org.pandu.journey;

import java.util.List;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Starts a bot and a workspace for each test class and hands the tests a {@link Journey}.
 * After each test, whatever was not expected fails it.
 */
final class JourneyExtension implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, ParameterResolver {

	private static final Namespace NAMESPACE = Namespace.create(JourneyExtension.class);

	/** What the class's tests share. */
	private record Shared(Journey journey) implements AutoCloseable {

		@Override
		public void close() {
			this.journey.expectations().end();
			this.journey.pandu().close();
		}

	}

	@Override
	public void beforeAll(ExtensionContext context) {
		RunningPandu pandu = RunningPandu.start(context.getRequiredTestClass().isAnnotationPresent(BySocket.class));
		context.getStore(NAMESPACE)
			.put(Shared.class, new Shared(new Journey(pandu, new Expectations(pandu.workspace()))));
	}

	@Override
	public void beforeEach(ExtensionContext context) {
		journey(context).settle();
		journey(context).closeModals();
		journey(context).expectations().begin();
	}

	@Override
	public void afterEach(ExtensionContext context) {
		if (context.getExecutionException().isEmpty()) {
			journey(context).settle();
			List<String> complaints = journey(context).expectations().complaints();
			if (!complaints.isEmpty()) {
				throw new AssertionError(String.join(System.lineSeparator(), complaints));
			}
		}
	}

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
		return parameter.getParameter().getType().equals(Journey.class);
	}

	@Override
	public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
		return journey(context);
	}

	private static Journey journey(ExtensionContext context) {
		Shared shared = context.getStore(NAMESPACE).get(Shared.class, Shared.class);
		if (shared == null) {
			throw new IllegalStateException("The journey was not started");
		}
		return shared.journey();
	}

}
