package org.kratomguide.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;
import org.kratomguide.article.Article;
import org.kratomguide.language.Language;
import org.kratomguide.link.VersionId;
import org.kratomguide.markdown.GuideMarkdown;
import org.kratomguide.treatment.Treatment;
import org.kratomguide.treatment.TreatmentOverview;

/**
 * A page as it stands in its file.
 *
 * @param yaml what stands above the text
 * @param front the same, bound
 * @param body the text
 * @param bodyLine the line of the file in which the text begins
 * @param original the English page that it translates; absent for an English page
 */
record Page(YamlText yaml, FrontMatter front, String body, int bodyLine, @Nullable Page original) {

	private static final String FENCE = "---\n";

	/**
	 * What the addresses of treatments begin with: the slug of the page about all of
	 * them.
	 */
	private static final Map<Language, String> TREATMENTS = Map.of(Language.ENGLISH, "treatments", Language.SPANISH,
			"tratamientos");

	static Optional<Page> read(TextFile file, YamlReader reader, List<Fault> faults) {
		String text = file.text();
		int end = text.indexOf("\n" + FENCE, FENCE.length() - 1);
		if (!text.startsWith(FENCE) || end < 0) {
			faults.add(file.fault(1, "a page starts with front matter between two lines of ---"));
			return Optional.empty();
		}
		YamlText yaml = new YamlText(file, 1, text.substring(FENCE.length(), end + 1));
		String body = text.substring(end + 1 + FENCE.length());
		int bodyLine = (int) text.substring(0, text.length() - body.length()).lines().count() + 1;
		return reader.read(yaml, FrontMatter.class, faults).map((front) -> new Page(yaml, front, body, bodyLine, null));
	}

	Page translating(Page original) {
		return new Page(this.yaml, this.front, this.body, this.bodyLine, original);
	}

	Language language() {
		return Language.of(this.yaml.file().folder()).orElseThrow();
	}

	/** The name of its file, which is the same in every language. */
	String key() {
		return this.yaml.file().name().replaceFirst("^[a-z]+/", "").replaceFirst("\\.md$", "");
	}

	/** The slug by which the guide knows it in every language. */
	String slug() {
		return ((this.original != null) ? this.original : this).front.slug();
	}

	/** Where readers find it, in its own language. */
	String address() {
		String slug = isTreatment() ? TREATMENTS.get(language()) + "/" + this.front.slug() : this.front.slug();
		return language().address(slug);
	}

	/** The English address, by which the guide knows it in every language. */
	String known() {
		return isTreatment() ? "/treatments/" + slug() : "/" + slug();
	}

	/** Whether the English page is no longer the one that was translated. */
	boolean isBehind() {
		return this.original != null && !VersionId.of(this.original.text()).equals(this.front.original());
	}

	/** Addresses that the page had before, and its original. */
	List<String> was() {
		List<String> own = Objects.requireNonNullElse(this.front.was(), List.of());
		return (this.original == null) ? own : Stream.concat(own.stream(), this.original.was().stream()).toList();
	}

	/** The file, word for word. */
	String text() {
		return this.yaml.file().text();
	}

	boolean isTreatment() {
		return this.front.modality() != null || this.front.facts() != null || this.front.options() != null;
	}

	boolean isOverview() {
		return this.front.withoutTreatment() != null;
	}

	Article toArticle() {
		return this.front.toArticle(this.body, isBehind());
	}

	/** The page as a treatment. It must be one, and whole. */
	Treatment toTreatment() {
		return new Treatment(language(), slug(), this.front.slug(), Objects.requireNonNull(this.front.modality()),
				this.front.place(), toArticle(), Objects.requireNonNull(this.front.facts()),
				Objects.requireNonNull(this.front.options()));
	}

	/** The page as the overview of all treatments. It must be that. */
	TreatmentOverview toOverview() {
		return new TreatmentOverview(language(), this.front.slug(), toArticle(),
				Objects.requireNonNull(this.front.withoutTreatment()));
	}

	/** The parsed text. */
	Node document() {
		return GuideMarkdown.parse(this.body);
	}

	Fault fault(String path, String what) {
		return this.yaml.fault(path, what);
	}

	/** A fault at a block of the text. */
	Fault fault(Node node, String what) {
		int line = node.getSourceSpans().isEmpty() ? 0 : node.getSourceSpans().get(0).getLineIndex();
		return this.yaml.file().fault(this.bodyLine + line, what);
	}

	/** The top-level blocks of the text. */
	Stream<Node> blocks() {
		List<Node> blocks = new ArrayList<>();
		for (Node node = document().getFirstChild(); node != null; node = node.getNext()) {
			blocks.add(node);
		}
		return blocks.stream();
	}

}
