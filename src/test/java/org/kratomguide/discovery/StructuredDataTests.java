package org.kratomguide.discovery;

import java.io.IOException;
import java.io.StringReader;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import jakarta.json.JsonArray;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.kratomguide.GuideTest;
import org.kratomguide.Site;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** What pages say of themselves in the words of schema.org. */
@GuideTest
class StructuredDataTests {

	/** Stands for the context that schema.org serves; nothing is fetched. */
	private static final String CONTEXT = "{\"@context\": {\"@vocab\": \"https://schema.org/\"}}";

	@LocalServerPort
	private int port;

	@Test
	void everyPageSaysWhatItIsInWordsThatSchemaOrgHas() throws IOException {
		SchemaOrg vocabulary = new SchemaOrg();
		Map<String, String> data = data();

		assertThat(data).hasSizeGreaterThan(35);
		SoftAssertions.assertSoftly((softly) -> data
			.forEach((address, json) -> softly.assertThat(vocabulary.faults(expanded(json))).as(address).isEmpty()));
	}

	@Test
	void wordsThatSchemaOrgDoesNotHaveAreFound() throws IOException {
		SchemaOrg vocabulary = new SchemaOrg();

		assertThat(vocabulary.faults(expanded("""
				{"@context": "https://schema.org", "@type": "DrugTherapy", "name": "a"}"""))).isNotEmpty();
		assertThat(vocabulary.faults(expanded("""
				{"@context": "https://schema.org", "@type": "WebPage", "drug": "a"}"""))).isNotEmpty();
		assertThat(vocabulary.faults(expanded("""
				{"@context": "https://schema.org", "@type": "WebPage", "author": {"@type": "Person", "dose": "a"}}""")))
			.isNotEmpty();
	}

	@Test
	void treatmentsAreTherapiesAndPagesAboutTheSiteAreNotMedical() {
		assertThat(data("/treatments/medical-detox")).contains("\"MedicalWebPage\"", "\"MedicalTherapy\"", "D032065");
		assertThat(data("/treatments/behavioral-therapy")).contains("\"PsychologicalTreatment\"");
		assertThat(data("/treatments/medication-assisted-treatment")).contains("\"Drug\"", "D002047");
		assertThat(data("/privacy")).contains("\"WebPage\"").doesNotContain("Medical", "citation");
	}

	@Test
	void noPageClaimsAReviewThatNoClinicianSigned() {
		assertThat(data().values()).noneMatch((json) -> json.contains("lastReviewed") || json.contains("reviewedBy"));
		assertThat(data("/withdrawal")).contains("\"dateModified\":\"2026-11-23\"");
	}

	@Test
	void theDataCannotEndItsElement() {
		assertThat(data().values()).noneMatch((json) -> json.contains("<"));
	}

	private Map<String, String> data() {
		Map<String, String> data = new TreeMap<>();
		Site.at(this.port)
			.pages()
			.forEach((address, page) -> page.select("script[type=application/ld+json]")
				.forEach((script) -> data.put(address, script.data())));
		return data;
	}

	private String data(String address) {
		return Objects.requireNonNull(data().get(address), address);
	}

	private static JsonArray expanded(String json) {
		DocumentLoader loader = (url, options) -> {
			if (!url.toString().equals("https://schema.org")) {
				throw new JsonLdError(JsonLdErrorCode.LOADING_DOCUMENT_FAILED, "Not here: " + url);
			}
			return JsonDocument.of(new StringReader(CONTEXT));
		};
		try {
			return JsonLd.expand(JsonDocument.of(new StringReader(json))).loader(loader).get();
		}
		catch (JsonLdError ex) {
			throw new AssertionError(json, ex);
		}
	}

}
