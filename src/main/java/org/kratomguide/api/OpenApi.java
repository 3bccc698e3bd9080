package org.kratomguide.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import org.jspecify.annotations.Nullable;
import org.kratomguide.site.SiteAddress;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The document that describes the API. Read when it is first asked for, not at start. */
@Component
class OpenApi {

	private final SiteAddress site;

	private volatile @Nullable ObjectNode remembered;

	OpenApi(SiteAddress site) {
		this.site = site;
	}

	ObjectNode document() {
		ObjectNode document = this.remembered;
		if (document == null) {
			document = read();
			this.remembered = document;
		}
		return document;
	}

	String json() {
		return document().toString();
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
