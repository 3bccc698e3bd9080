package org.kratomguide.topic;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.kratomguide.article.ArticlePassages;
import org.kratomguide.helpline.Country;
import org.kratomguide.helpline.HelplineRegistry;
import org.kratomguide.language.Words;
import org.kratomguide.search.PassageKind;
import org.kratomguide.search.PassageSource;
import org.kratomguide.search.PassageText;

import org.springframework.stereotype.Component;

/** Lets the explaining pages be searched, and the helplines of each country. */
@Component
class TopicPassages implements PassageSource {

	private final Topics topics;

	private final HelplineRegistry helplines;

	TopicPassages(Topics topics, HelplineRegistry helplines) {
		this.topics = topics;
		this.helplines = helplines;
	}

	@Override
	public Stream<PassageText> passages() {
		return Stream.concat(
				this.topics.findAll()
					.stream()
					.flatMap((topic) -> ArticlePassages.of("/" + topic.getSlug(), topic.getArticle())),
				Country.group(this.helplines.all()).stream().map(TopicPassages::passage));
	}

	private static PassageText passage(Country country) {
		return new PassageText("/get-help#" + country.id(), PassageKind.SECTION, Words.of("helplines.by-country"),
				country.name(), country.helplines().stream().map((helpline) -> helpline.getLine().name()).toList(),
				country.helplines()
					.stream()
					.map((helpline) -> helpline.getLine().name() + ". " + helpline.getLine().use())
					.collect(Collectors.joining(" ")));
	}

}
