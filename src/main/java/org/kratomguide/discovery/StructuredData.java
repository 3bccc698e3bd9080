package org.kratomguide.discovery;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.kratomguide.article.ArticleView;
import org.kratomguide.language.Language;
import org.kratomguide.language.Words;
import org.kratomguide.review.Review;
import org.kratomguide.site.SiteAddress;
import org.kratomguide.source.Reference;
import org.kratomguide.treatment.TreatmentView;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;
import org.springframework.ui.ModelMap;

/**
 * What a page is, in the words of schema.org. It claims no more than the page does: a
 * page without sources is no medical page, and only a clinician's signature is a review.
 */
@Component
class StructuredData {

	/** The options that are a medicine. */
	private static final Map<String, Subject> MEDICINES = Map.of("buprenorphine", Subject.BUPRENORPHINE, "naltrexone",
			Subject.NALTREXONE, "methadone", Subject.METHADONE);

	private static final Map<String, Subject> TREATMENTS = Map.of("medical-detox", Subject.DETOX, "behavioral-therapy",
			Subject.BEHAVIORAL_THERAPY, "support-groups", Subject.SUPPORT_GROUPS, "medication-assisted-treatment",
			Subject.MEDICATION, "aftercare", Subject.AFTERCARE);

	private final SiteAddress site;

	private final JsonMapper json;

	StructuredData(SiteAddress site, JsonMapper json) {
		this.site = site;
		this.json = json;
	}

	/** The data of a page as JSON-LD that may stand inside a script element. */
	String of(String address, ArticleView article, @Nullable TreatmentView treatment, ModelMap model) {
		boolean medical = !article.sources().isEmpty();
		Map<String, Object> page = new LinkedHashMap<>();
		page.put("@context", "https://schema.org");
		page.put("@type", medical ? "MedicalWebPage" : "WebPage");
		page.put("name", article.title());
		page.put("inLanguage", Language.current().code());
		page.put("url", this.site.link(address));
		dates(page, article.review());
		if (medical) {
			page.put("about", Subject.KRATOM.data());
			page.put("citation", article.sources().stream().map(StructuredData::citation).toList());
		}
		if (treatment != null) {
			page.put("mainEntity", entity(treatment));
		}
		page.put("breadcrumb",
				path(article, (String) model.get("parentSlug"), (String) model.get("parentTitle"), treatment != null));
		return this.json.writeValueAsString(page).replace("<", "\\u003c");
	}

	private static void dates(Map<String, Object> page, Review review) {
		page.put("dateModified", review.checked().toString());
		if (review.isSigned()) {
			page.put("lastReviewed", String.valueOf(review.reviewed()));
			page.put("reviewedBy", Map.of("@type", "Person", "name", String.valueOf(review.reviewer())));
		}
	}

	private static String citation(Reference reference) {
		return (reference.url() != null) ? reference.url() : reference.title();
	}

	private static Map<String, Object> entity(TreatmentView treatment) {
		Subject subject = TREATMENTS.getOrDefault(treatment.slug(), Subject.AFTERCARE);
		Map<String, Object> entity = subject.data(treatment.article().title());
		List<Map<String, Object>> medicines = treatment.options()
			.stream()
			.map((option) -> MEDICINES.get(option.slug()))
			.filter(Objects::nonNull)
			.map(Subject::data)
			.toList();
		if (!medicines.isEmpty()) {
			entity.put("drug", medicines);
		}
		return entity;
	}

	private Map<String, Object> path(ArticleView article, @Nullable String parent, @Nullable String parentTitle,
			boolean treatment) {
		List<Object> items = new ArrayList<>();
		items.add(item(1, Words.of("path.home"), "/"));
		if (treatment) {
			items.add(item(2, Words.of("path.treatments"), "/treatments"));
		}
		else if (parent != null && parentTitle != null) {
			items.add(item(2, parentTitle, "/" + parent));
		}
		items.add(item(items.size() + 1, article.title(), null));
		Map<String, Object> path = new LinkedHashMap<>();
		path.put("@type", "BreadcrumbList");
		path.put("itemListElement", items);
		return path;
	}

	private Map<String, Object> item(int position, String name, @Nullable String address) {
		Map<String, Object> item = new LinkedHashMap<>();
		item.put("@type", "ListItem");
		item.put("position", position);
		item.put("name", name);
		if (address != null) {
			item.put("item", this.site.link(address));
		}
		return item;
	}

}
