package org.kratomguide.language;

import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.linkbuilder.StandardLinkBuilder;

/**
 * Makes every {@code @{/withdrawal}} of a template lead to the page in the language that
 * is being read.
 */
class LocalLinks extends StandardLinkBuilder {

	private final Paths paths;

	LocalLinks(Paths paths) {
		this.paths = paths;
	}

	@Override
	protected String processLink(IExpressionContext context, String link) {
		return super.processLink(context, this.paths.localLink(link));
	}

}
