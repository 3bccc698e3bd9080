package org.kratomguide.topic;

import java.util.Map;
import java.util.stream.Collectors;

import org.kratomguide.language.Language;
import org.kratomguide.language.PathSource;
import org.springframework.stereotype.Component;

/** The addresses of the explaining pages. */
@Component
class TopicPaths implements PathSource {

	private final Topics topics;

	TopicPaths(Topics topics) {
		this.topics = topics;
	}

	@Override
	public Map<String, String> paths() {
		Language language = Language.current();
		return this.topics.findAll()
			.stream()
			.collect(Collectors.toMap((topic) -> "/" + topic.getSlug(),
					(topic) -> language.address(topic.getLocalSlug())));
	}

}
