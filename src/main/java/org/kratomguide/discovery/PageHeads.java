package org.kratomguide.discovery;

import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.kratomguide.article.ArticleView;
import org.kratomguide.language.Paths;
import org.kratomguide.site.RequestAddress;
import org.kratomguide.site.SiteAddress;
import org.kratomguide.treatment.ComparisonView;
import org.kratomguide.treatment.TreatmentView;

import org.springframework.stereotype.Component;
import org.springframework.ui.ModelMap;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/** Puts into the head of each page what programs read there. */
@Component
class PageHeads implements HandlerInterceptor {

	/** Set on a page that must not tell what it is about. */
	private static final String DISCREET = "discreet";

	/** Set on the pages of the content, and not on what is put together from them. */
	private static final String PERMALINK = "permalink";

	/** The list of all sources is as heavy as a page may be; the API has it as data. */
	private static final String FULL = "/sources";

	/** The two pages from which a reader would follow the changes. */
	private static final Set<String> FOLLOWED = Set.of("/", "/changes");

	private final SiteAddress site;

	private final Paths paths;

	private final StructuredData data;

	PageHeads(SiteAddress site, Paths paths, StructuredData data) {
		this.site = site;
		this.paths = paths;
		this.data = data;
	}

	@Override
	public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable ModelAndView answer) {
		if (answer == null || request.getAttribute(DISCREET) != null) {
			return;
		}
		ModelMap model = answer.getModelMap();
		if (Boolean.TRUE.equals(model.get(DISCREET)) || model.containsAttribute("searched")
				|| model.get(PERMALINK) == null) {
			return;
		}
		TreatmentView treatment = (TreatmentView) model.get("treatment");
		ArticleView article = article(model, treatment);
		if (article != null) {
			String address = RequestAddress.of(request);
			model.addAttribute("head",
					new PageHead(this.site.published(), this.paths.local(address),
							this.paths.local(address.equals("/") ? "/index.md" : address + ".md"),
							treatment != null || address.equals("/get-help"), FOLLOWED.contains(address),
							address.equals(FULL) ? null : this.data.of(address, article, treatment, model)));
		}
	}

	private static @Nullable ArticleView article(ModelMap model, @Nullable TreatmentView treatment) {
		if (treatment != null) {
			return treatment.article();
		}
		return (model.get("comparison") instanceof ComparisonView comparison) ? comparison.article()
				: (ArticleView) model.get("article");
	}

}
