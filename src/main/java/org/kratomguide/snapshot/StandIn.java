package org.kratomguide.snapshot;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.kratomguide.language.Words;

/** What a copy has in the place of a page that needs a server to answer. */
enum StandIn {

	SEARCH("search/show"), FINDER("facility/find"), HANDOUT("handout/build", "handout/view"),
	COMPARISON("treatment/compare"), FIT("fit/show"), FORM();

	private final Set<String> templates;

	StandIn(String... templates) {
		this.templates = Set.of(templates);
	}

	/** What is to be shown instead of a template of the guide. */
	static Optional<StandIn> of(@Nullable String template) {
		return Arrays.stream(values())
			.filter((standIn) -> template != null && standIn.templates.contains(template))
			.findFirst();
	}

	/** Its own template. */
	String template() {
		return (this == SEARCH) ? "snapshot/search" : "snapshot/nothing";
	}

	public String title() {
		return Words.of(this, "title");
	}

	/** What the copy lacks, and what to do instead. */
	public String words() {
		return Words.of(this, "words");
	}

}
