package org.kratomguide.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.kratomguide.article.ArticleRenderer;
import org.kratomguide.language.Language;
import org.kratomguide.language.Paths;
import org.kratomguide.link.CurrentVersions;
import org.kratomguide.link.PageVersion;
import org.kratomguide.link.PageVersions;
import org.kratomguide.link.Permalink;
import org.kratomguide.link.ShortCode;
import org.kratomguide.link.Version;
import org.kratomguide.link.VersionId;
import org.kratomguide.treatment.ComparisonView;
import org.kratomguide.treatment.TreatmentView;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/**
 * Shows a page as it was when its address ends in {@code ?v=} and an older version. The
 * page's own controller has run; what it would have shown is replaced by the text of that
 * time, in the templates of today. So every page has its old versions, whoever shows it.
 */
@Component
class OldVersions implements HandlerInterceptor {

	/** The pages that show no more than what their file says. */
	private static final Set<String> WHOLE = Set.of("topic/show", "treatment/show");

	private static final Pattern VERSION = Pattern.compile("(?:^|&)v=([^&]*)");

	private final CurrentVersions current;

	private final PageVersions versions;

	private final YamlReader yaml;

	private final ArticleRenderer renderer;

	private final Paths paths;

	OldVersions(CurrentVersions current, PageVersions versions, YamlReader yaml, ArticleRenderer renderer,
			Paths paths) {
		this.paths = paths;
		this.current = current;
		this.versions = versions;
		this.yaml = yaml;
		this.renderer = renderer;
	}

	@Override
	public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable ModelAndView view) {
		String asked = asked(request);
		Optional<Version> now = this.current.of(request.getRequestURI());
		if (view == null || asked == null || now.isEmpty() || now.get().id().equals(asked)) {
			return;
		}
		view.addObject("noindex", true);
		this.versions.findByAddressAndVersion(now.get().address(), asked)
			.ifPresentOrElse((old) -> show(old, view), () -> unknown(asked, response, view));
	}

	/**
	 * Read off the address: asking for a parameter would fail where another is broken.
	 */
	private static @Nullable String asked(HttpServletRequest request) {
		Matcher version = VERSION.matcher(String.valueOf(request.getQueryString()));
		return version.find() ? version.group(1) : null;
	}

	private void unknown(String asked, HttpServletResponse response, ModelAndView view) {
		response.setStatus(asked.matches(VersionId.PATTERN) ? HttpServletResponse.SC_NOT_FOUND
				: HttpServletResponse.SC_BAD_REQUEST);
		view.setViewName("link/no-version");
	}

	private void show(PageVersion kept, ModelAndView view) {
		Version version = kept.toVersion();
		boolean whole = WHOLE.contains(String.valueOf(view.getViewName()));
		view.addObject("permalink",
				new Permalink(ShortCode.of(version.address()), version, this.paths.local(version.address())));
		List<Fault> faults = new ArrayList<>();
		Optional<Page> page = Page.read(new TextFile(Language.current().code() + version.address(), kept.getText()),
				this.yaml, faults);
		if (page.isPresent() && faults.isEmpty()) {
			view.addObject("old", OldVersion.of(version, !whole));
			show(page.get(), view);
		}
		else {
			view.addObject("old", OldVersion.of(version, false));
			view.addObject("title", version.title());
			view.addObject("text", kept.getText());
			view.setViewName("link/plain-version");
		}
	}

	private void show(Page page, ModelAndView view) {
		if (page.isTreatment()) {
			view.addObject("treatment", TreatmentView.of(page.toTreatment(), this.renderer));
			view.setViewName("treatment/show");
		}
		else if (page.isOverview()) {
			view.addObject("comparison", ComparisonView.of(page.toOverview(), List.of(), this.renderer));
			view.setViewName("treatment/list");
		}
		else {
			view.addObject("article", this.renderer.render(page.toArticle()));
			view.setViewName("topic/show");
		}
	}

}
