package org.kratomguide.content;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;
import org.kratomguide.glossary.Definition;
import org.kratomguide.glossary.GlossaryTerm;
import org.kratomguide.glossary.GlossaryTerms;
import org.kratomguide.helpline.Helpline;
import org.kratomguide.helpline.Helplines;
import org.kratomguide.helpline.Line;
import org.kratomguide.language.InLanguage;
import org.kratomguide.language.Language;
import org.kratomguide.source.Reference;
import org.kratomguide.source.Source;
import org.kratomguide.source.Sources;
import org.kratomguide.topic.Topic;
import org.kratomguide.topic.Topics;
import org.kratomguide.treatment.OptionText;
import org.kratomguide.treatment.Treatment;
import org.kratomguide.treatment.TreatmentOverview;
import org.kratomguide.treatment.TreatmentOverviews;
import org.kratomguide.treatment.Treatments;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes the database say what the files say, in one transaction. Hibernate compares what
 * is stored with what is given, so only what changed is written.
 */
@Component
class ContentImport {

	private final Sources sources;

	private final Helplines helplines;

	private final GlossaryTerms terms;

	private final Topics topics;

	private final Treatments treatments;

	private final TreatmentOverviews overviews;

	private final PageHistory history;

	private final EntityManager entities;

	ContentImport(Sources sources, Helplines helplines, GlossaryTerms terms, Topics topics, Treatments treatments,
			TreatmentOverviews overviews, PageHistory history, EntityManager entities) {
		this.sources = sources;
		this.helplines = helplines;
		this.terms = terms;
		this.topics = topics;
		this.treatments = treatments;
		this.overviews = overviews;
		this.history = history;
		this.entities = entities;
	}

	/**
	 * Brings in every language, and drops those that are no longer told. It needs a
	 * session that sees them all.
	 */
	@Transactional
	public void run(List<Content> contents) {
		contents.forEach(this::run);
		Set<Language> gone = EnumSet.allOf(Language.class);
		contents.forEach((content) -> gone.remove(content.language()));
		gone.forEach((language) -> run(Content.none(language)));
	}

	private void run(Content content) {
		Language language = content.language();
		merge(language, this.sources.findAllEver(), Source::getKey, content.sources(), Reference::key,
				(reference) -> this.sources.save(new Source(language, reference)), Source::revise, Source::retire);
		merge(language, this.helplines.findAllByOrderByPosition(), Helpline::getKey, content.helplines(), Line::key,
				(line) -> this.helplines.save(new Helpline(language, content.helplines().indexOf(line), line)),
				(helpline, line) -> helpline.revise(content.helplines().indexOf(line), line), this.helplines::delete);
		merge(language, this.terms.findAll(), GlossaryTerm::getSlug, content.terms(), Definition::slug,
				(definition) -> this.terms.save(new GlossaryTerm(language, definition)), GlossaryTerm::revise,
				this.terms::delete);
		merge(language, withoutOldOptions(content), Treatment::getSlug, select(content, Page::isTreatment), Page::slug,
				(page) -> this.treatments.save(page.toTreatment()), this::revise, this.treatments::delete);
		merge(language, this.topics.findAll(), Topic::getSlug,
				select(content, (page) -> !page.isTreatment() && !page.isOverview()), Page::slug,
				(page) -> this.topics.save(topic(page)), (topic, page) -> topic.revise(page.front().slug(),
						page.front().chapter(), page.front().place(), page.toArticle()),
				this.topics::delete);
		merge(language, this.overviews.findAll(), TreatmentOverview::getLanguage, select(content, Page::isOverview),
				(page) -> language.code(), (page) -> this.overviews.save(page.toOverview()), this::revise,
				this.overviews::delete);
		this.history.keep(language, content.pages());
	}

	private static List<Page> select(Content content, Predicate<Page> which) {
		return content.pages().stream().filter(which).toList();
	}

	private static Topic topic(Page page) {
		FrontMatter front = page.front();
		return new Topic(page.language(), page.slug(), front.slug(), front.chapter(), front.place(), page.toArticle());
	}

	private void revise(Treatment treatment, Page page) {
		FrontMatter front = page.front();
		treatment.revise(front.slug(), Objects.requireNonNull(front.modality()), front.place(), page.toArticle(),
				Objects.requireNonNull(front.facts()), Objects.requireNonNull(front.options()));
	}

	private void revise(TreatmentOverview overview, Page page) {
		overview.revise(page.front().slug(), page.toArticle(), Objects.requireNonNull(page.front().withoutTreatment()));
	}

	/**
	 * The stored treatments, without the options that their pages no longer name. An
	 * option that moves from one treatment to another must have left the first before it
	 * comes to the second.
	 */
	private List<Treatment> withoutOldOptions(Content content) {
		Map<String, List<OptionText>> named = select(content, Page::isTreatment).stream()
			.collect(Collectors.toMap(Page::slug, (page) -> Objects.requireNonNull(page.front().options())));
		List<Treatment> stored = this.treatments.findAllWithOptions()
			.stream()
			.filter((treatment) -> treatment.getLanguage().equals(content.language().code()))
			.toList();
		stored
			.forEach((treatment) -> treatment.dropOptionsOtherThan(named.getOrDefault(treatment.getSlug(), List.of())));
		this.entities.flush();
		return stored;
	}

	private <E extends InLanguage, F> void merge(Language language, List<E> all, Function<E, String> storedKey,
			List<F> given, Function<F, String> givenKey, Consumer<F> create, BiConsumer<E, F> revise,
			Consumer<E> delete) {
		List<E> stored = all.stream().filter((entity) -> entity.getLanguage().equals(language.code())).toList();
		Map<String, F> byKey = given.stream().collect(Collectors.toMap(givenKey, Function.identity()));
		stored.stream().filter((entity) -> !byKey.containsKey(storedKey.apply(entity))).forEach(delete);
		this.entities.flush();
		Map<String, E> known = stored.stream().collect(Collectors.toMap(storedKey, Function.identity()));
		given.forEach((it) -> {
			E entity = known.get(givenKey.apply(it));
			if (entity != null) {
				revise.accept(entity, it);
			}
			else {
				create.accept(it);
			}
		});
	}

}
