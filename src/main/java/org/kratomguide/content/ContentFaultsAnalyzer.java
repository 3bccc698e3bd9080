package org.kratomguide.content;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints the faults as a plain list instead of a stack trace. */
class ContentFaultsAnalyzer extends AbstractFailureAnalyzer<ContentFaults> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, ContentFaults cause) {
		return new FailureAnalysis(
				"The content has faults, so the guide did not start and nothing was imported:\n\n" + cause.getMessage(),
				"Mend these lines. docs/writing.md says how a page is written.", cause);
	}

}
