package org.kratomguide.article;

import java.time.Clock;

import org.kratomguide.helpline.HelplineRegistry;
import org.kratomguide.source.Sources;
import org.springframework.stereotype.Component;

/** Sets pages for the reader. */
@Component
public class ArticleRenderer {

	private final HelplineRegistry helplines;

	private final Sources sources;

	private final Clock clock;

	ArticleRenderer(HelplineRegistry helplines, Sources sources, Clock clock) {
		this.helplines = helplines;
		this.sources = sources;
		this.clock = clock;
	}

	/** Sets a page that is an article and nothing more. */
	public ArticleView render(Article article) {
		return start().finish(article);
	}

	/**
	 * Begins a page that has more than an article; what is rendered first has the lower
	 * numbers.
	 */
	public ArticleRendering start() {
		return new ArticleRendering(this.helplines, this.sources, this.clock);
	}

}
