package org.kratomguide.content;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.kratomguide.glossary.Definition;
import org.kratomguide.link.VersionId;
import org.kratomguide.markdown.HeadingId;
import org.kratomguide.treatment.OptionText;

/**
 * Checks that a translated page has the parts of its original: the same sections, options
 * and citations.
 */
final class TranslationCheck {

	private final Page page;

	private final Page original;

	private final List<Fault> faults = new ArrayList<>();

	private TranslationCheck(Page page) {
		this.page = page;
		this.original = Objects.requireNonNull(page.original());
	}

	static List<Fault> check(Page page) {
		TranslationCheck check = new TranslationCheck(page);
		check.same("section ids", ids(check.original), ids(page), "slug");
		check.same("options", options(check.original), options(page), "options");
		check.same("citations", ReferenceCheck.citedIn(check.original), ReferenceCheck.citedIn(page), "slug");
		if (page.front().original() == null) {
			check.faults.add(page.fault("slug",
					"say which text this translates: original: " + VersionId.of(check.original.text())));
		}
		return check.faults;
	}

	/** Checks that the same words are explained. */
	static List<Fault> terms(Content content, Content english) {
		List<Fault> faults = new ArrayList<>();
		Set<String> missing = new HashSet<>(english.terms().stream().map(Definition::slug).toList());
		content.terms().forEach((term) -> missing.remove(term.slug()));
		missing.forEach((slug) -> faults.add(content.registries().glossary().fault(1, "the word is missing: " + slug)));
		return faults;
	}

	private void same(String what, Set<String> theirs, Set<String> ours, String path) {
		if (!theirs.equals(ours)) {
			Set<String> missing = new HashSet<>(theirs);
			missing.removeAll(ours);
			Set<String> extra = new HashSet<>(ours);
			extra.removeAll(theirs);
			this.faults.add(this.page.fault(path,
					"not the " + what + " of the English page; missing: " + missing + ", too many: " + extra));
		}
	}

	private static Set<String> options(Page page) {
		List<OptionText> options = page.front().options();
		return (options != null) ? new HashSet<>(options.stream().map(OptionText::slug).toList()) : Set.of();
	}

	private static Set<String> ids(Page page) {
		Set<String> ids = new HashSet<>();
		page.document().accept(new AbstractVisitor() {
			@Override
			public void visit(Heading heading) {
				String id = HeadingId.of(heading);
				if (id != null) {
					ids.add(id);
				}
			}
		});
		return ids;
	}

}
