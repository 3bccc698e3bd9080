package org.kratomguide.content;

import java.time.Clock;
import java.util.List;
import java.util.function.UnaryOperator;

import jakarta.validation.Validation;
import org.jspecify.annotations.Nullable;
import org.kratomguide.treatment.OptionText;

/** Content for tests. */
final class Examples {

	/** A whole guide in small, with every kind of fault. */
	static final String FAULTY = "file:src/test/resources/faulty-content";

	private Examples() {
	}

	static ContentReader reader() {
		return new ContentReader(new YamlReader(Validation.buildDefaultValidatorFactory().getValidator()),
				Clock.systemDefaultZone());
	}

	/** The content that readers see. */
	static Content packaged() {
		return reader().read("classpath:content").get(0);
	}

	static Content withPages(Content content, List<Page> pages) {
		return new Content(content.language(), content.files(), pages, content.sources(), content.helplines(),
				content.terms(), content.worksheets(), content.changes(), content.fit(), content.registries());
	}

	/** The same content with one page changed. */
	static Content changed(Content content, String address, UnaryOperator<Page> change) {
		return withPages(content,
				content.pages()
					.stream()
					.map((page) -> page.address().equals(address) ? change.apply(page) : page)
					.toList());
	}

	static Page withBody(Page page, String body) {
		return new Page(page.yaml(), page.front(), body, page.bodyLine(), page.original());
	}

	static Page withSlug(Page page, String slug) {
		return with(page, slug, page.front().options());
	}

	static Page withOptions(Page page, List<OptionText> options) {
		return with(page, page.front().slug(), options);
	}

	/** The page with another file, of which nothing but the text is looked at. */
	static Page withText(Page page, String text) {
		return new Page(YamlText.whole(new TextFile(page.yaml().file().name(), text)), page.front(), page.body(),
				page.bodyLine(), page.original());
	}

	static Page moved(Page page, String... was) {
		return with(page, page.front().slug(), page.front().options(), List.of(was));
	}

	static Content withoutSource(Content content, String key) {
		return new Content(content.language(), content.files(), content.pages(),
				content.sources().stream().filter((source) -> !source.key().equals(key)).toList(), content.helplines(),
				content.terms(), content.worksheets(), content.changes(), content.fit(), content.registries());
	}

	private static Page with(Page page, String slug, @Nullable List<OptionText> options) {
		return with(page, slug, options, page.was());
	}

	private static Page with(Page page, String slug, @Nullable List<OptionText> options, List<String> was) {
		FrontMatter it = page.front();
		FrontMatter front = new FrontMatter(slug, it.title(), it.shortTitle(), it.lede(), it.summary(), it.next(),
				it.checked(), it.due(), it.reviewer(), it.reviewed(), it.chapter(), it.position(), it.modality(),
				it.facts(), options, it.withoutTreatment(), it.questions(), it.original(), was);
		return new Page(page.yaml(), front, page.body(), page.bodyLine(), page.original());
	}

}
