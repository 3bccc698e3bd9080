package org.kratomguide.handout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.kratomguide.link.ShortCode;
import org.kratomguide.search.PassageKind;
import org.kratomguide.search.PassageSource;
import org.kratomguide.search.PassageText;
import org.kratomguide.language.ContentChanged;
import org.kratomguide.language.PerLanguage;
import org.kratomguide.language.Words;
import org.kratomguide.topic.Chapter;
import org.kratomguide.topic.Contents;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What can be picked for a handout, in the order of the guide; remembered. */
@Component("handoutChoices")
class Choices {

	/** Pages that are tools: without their forms and lists they say nothing. */
	private static final Set<String> TOOLS = Set.of("/handout", "/worksheets", "/what-may-fit", "/my-plan",
			"/find-treatment");

	private final Contents contents;

	private final List<PassageSource> sources;

	private final TransactionTemplate transaction;

	private final PerLanguage<List<ChoiceChapter>> remembered = new PerLanguage<>(this::read);

	Choices(Contents contents, List<PassageSource> sources, PlatformTransactionManager transactions) {
		this.contents = contents;
		this.sources = sources;
		this.transaction = new TransactionTemplate(transactions);
	}

	List<ChoiceChapter> all() {
		return this.remembered.get();
	}

	/** What has all these words in its heading or the title of its page, less some. */
	List<ChoiceChapter> having(String words, Collection<String> lessCodes) {
		List<String> sought = Arrays.stream(words.toLowerCase(Locale.ROOT).split("\\s+")).toList();
		return all().stream()
			.map((chapter) -> chapter.having(sought, lessCodes))
			.filter(ChoiceChapter::hasAny)
			.toList();
	}

	/** Whether a page can be picked whole. */
	boolean has(String address) {
		return all().stream()
			.flatMap((chapter) -> chapter.pages().stream())
			.anyMatch((page) -> page.address().equals(address));
	}

	@EventListener
	void forget(ContentChanged event) {
		this.remembered.forget();
	}

	private List<ChoiceChapter> read() {
		Map<String, List<PassageText>> byPage = this.transaction.execute((status) -> this.sources.stream()
			.flatMap(PassageSource::passages)
			.collect(Collectors.groupingBy((passage) -> passage.address().split("#", 2)[0])));
		List<ChoiceChapter> chapters = new ArrayList<>();
		for (Contents.Part part : this.contents.parts()) {
			if (!part.title().equals(Chapter.ABOUT.title())) {
				chapters.add(new ChoiceChapter(part.title(),
						part.links()
							.stream()
							.filter((link) -> !TOOLS.contains(link.href()))
							.map((link) -> page(link, byPage.getOrDefault(link.href(), List.of())))
							.toList()));
			}
		}
		return chapters;
	}

	private static ChoicePage page(Contents.Link link, List<PassageText> passages) {
		return new ChoicePage(link.href(), link.title(),
				passages.stream()
					.filter((passage) -> !passage.address().matches("/get-help#[a-z]{2}"))
					.map((passage) -> new Choice(ShortCode.of(passage.address()),
							(passage.kind() == PassageKind.PAGE) ? Words.of("handout.whole-page") : passage.heading()))
					.toList());
	}

	/**
	 * A chapter.
	 *
	 * @param title its name
	 * @param pages its pages
	 */
	record ChoiceChapter(String title, List<ChoicePage> pages) {

		private ChoiceChapter having(List<String> words, Collection<String> lessCodes) {
			return new ChoiceChapter(this.title,
					this.pages.stream()
						.map((page) -> page.having(words, lessCodes))
						.filter((page) -> !page.choices.isEmpty())
						.toList());
		}

		private boolean hasAny() {
			return !this.pages.isEmpty();
		}

	}

	/**
	 * A page with what can be picked of it.
	 *
	 * @param address its address
	 * @param title its short title
	 * @param choices the page itself, then its parts
	 */
	record ChoicePage(String address, String title, List<Choice> choices) {

		private ChoicePage having(List<String> words, Collection<String> lessCodes) {
			return new ChoicePage(this.address, this.title,
					this.choices.stream()
						.filter((choice) -> !lessCodes.contains(choice.code()))
						.filter((choice) -> words.stream()
							.allMatch((this.title + " " + choice.label()).toLowerCase(Locale.ROOT)::contains))
						.toList());
		}

	}

	/**
	 * Something to tick.
	 *
	 * @param code its short code
	 * @param label what it says
	 */
	record Choice(String code, String label) {
	}

}
