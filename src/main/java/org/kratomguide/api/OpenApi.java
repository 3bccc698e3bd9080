package org.kratomguide.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;

import org.kratomguide.language.Language;
import org.kratomguide.language.PerLanguage;
import org.kratomguide.site.SiteAddress;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The document that describes the API. Read when it is first asked for, not at start. */
@Component
class OpenApi {

	private final SiteAddress site;

	private final PerLanguage<Map<String, String>> sentences = new PerLanguage<>(OpenApi::sentences);

	private final PerLanguage<ObjectNode> remembered = new PerLanguage<>(this::read);

	OpenApi(SiteAddress site) {
		this.site = site;
	}

	ObjectNode document() {
		return this.remembered.get();
	}

	String json() {
		return document().toString();
	}

	/**
	 * A sentence of the document in the current language, for people.
	 * @throws IllegalArgumentException if nobody has translated it
	 */
	String inWords(String sentence) {
		if (Language.current() == Language.ENGLISH) {
			return sentence;
		}
		String words = this.sentences.get().get(sentence);
		if (words == null) {
			throw new IllegalArgumentException("Not translated: " + sentence);
		}
		return words;
	}

	private static Map<String, String> sentences() {
		try (InputStream yaml = new ClassPathResource("api/" + Language.current().code() + ".yaml").getInputStream()) {
			return new YAMLMapper().readValue(yaml, new TypeReference<>() {
			});
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private ObjectNode read() {
		try (InputStream yaml = new ClassPathResource("api/openapi.yaml").getInputStream()) {
			ObjectNode document = (ObjectNode) new YAMLMapper().readTree(yaml);
			document.putArray("servers").addObject().put("url", this.site.link("/").replaceFirst("(?<=.)/$", ""));
			return document;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
