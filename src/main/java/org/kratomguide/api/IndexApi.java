package org.kratomguide.api;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where a program begins. */
@RestController
@RequestMapping(Links.API)
class IndexApi {

	private final Links links;

	private final OpenApi document;

	IndexApi(Links links, OpenApi document) {
		this.links = links;
		this.document = document;
	}

	/**
	 * Without a media type: a request for another must not be taken for one of a page.
	 */
	@GetMapping
	Index index() {
		Map<String, String> lists = new LinkedHashMap<>();
		Stream.of("treatments", "options", "topics", "sources", "helplines", "glossary")
			.forEach((name) -> lists.put(name, this.links.api("/" + name)));
		return new Index(lists, this.links.api("/openapi.json"), this.links.outside("/api"));
	}

	@GetMapping(path = "/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
	String openApi() {
		return this.document.json();
	}

	/**
	 * What there is.
	 *
	 * @param lists the address of each list
	 * @param openapi the address of the document that describes them
	 * @param html the same for people
	 */
	record Index(Map<String, String> lists, String openapi, String html) {
	}

}
