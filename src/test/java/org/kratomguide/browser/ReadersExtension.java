package org.kratomguide.browser;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.kratomguide.Site;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Hands tests their readers. Starting a browser takes seconds and opening a context
 * nothing, so one browser serves the whole run and each test method has contexts of its
 * own. JUnit closes both, since both live in its stores.
 */
class ReadersExtension implements ExecutionCondition, ParameterResolver {

	private static final Namespace NAMESPACE = Namespace.create(ReadersExtension.class);

	@Override
	public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
		if (chromium(context).isRunning()) {
			return ConditionEvaluationResult.enabled("There is a browser");
		}
		if ("true".equals(System.getenv("CI"))) {
			throw new IllegalStateException(Chromium.MISSING);
		}
		return ConditionEvaluationResult.disabled(Chromium.MISSING);
	}

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
		return parameter.getParameter().getType() == Readers.class;
	}

	@Override
	public Readers resolveParameter(ParameterContext parameter, ExtensionContext context) {
		String port = SpringExtension.getApplicationContext(context)
			.getEnvironment()
			.getRequiredProperty("local.server.port");
		return context.getStore(NAMESPACE)
			.computeIfAbsent(Readers.class, (key) -> new Readers(chromium(context).browser(), () -> second(context),
					Site.at(Integer.parseInt(port))), Readers.class);
	}

	private static Chromium chromium(ExtensionContext context) {
		return context.getRoot()
			.getStore(NAMESPACE)
			.computeIfAbsent(Chromium.class, (key) -> Chromium.start(), Chromium.class);
	}

	private static SecondBrowser second(ExtensionContext context) {
		return context.getRoot()
			.getStore(NAMESPACE)
			.computeIfAbsent(SecondBrowser.class, (key) -> new SecondBrowser(), SecondBrowser.class);
	}

}
