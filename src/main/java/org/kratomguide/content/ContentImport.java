package org.kratomguide.content;

import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import org.kratomguide.source.Reference;
import org.kratomguide.source.Source;
import org.kratomguide.source.Sources;
import org.kratomguide.topic.Topic;
import org.kratomguide.topic.Topics;
import org.kratomguide.treatment.OptionText;
import org.kratomguide.treatment.Treatment;
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

	@Transactional
	public void run(Content content) {
		merge(this.sources.findAllEver(), Source::getKey, content.sources(), Reference::key,
				(reference) -> this.sources.save(new Source(reference)), Source::revise, Source::retire);
		merge(this.helplines.findAllByOrderByPosition(), Helpline::getKey, content.helplines(), Line::key,
				(line) -> this.helplines.save(new Helpline(content.helplines().indexOf(line), line)),
				(helpline, line) -> helpline.revise(content.helplines().indexOf(line), line), this.helplines::delete);
		merge(this.terms.findAll(), GlossaryTerm::getSlug, content.terms(), Definition::slug,
				(definition) -> this.terms.save(new GlossaryTerm(definition)), GlossaryTerm::revise,
				this.terms::delete);
		merge(withoutOldOptions(content), Treatment::getSlug, select(content, Page::isTreatment),
				(page) -> page.front().slug(), (page) -> this.treatments.save(page.toTreatment()), this::revise,
				this.treatments::delete);
		merge(this.topics.findAll(), Topic::getSlug,
				select(content, (page) -> !page.isTreatment() && !page.isOverview()), (page) -> page.front().slug(),
				(page) -> this.topics.save(topic(page)),
				(topic, page) -> topic.revise(page.front().chapter(), page.front().place(), page.toArticle()),
				this.topics::delete);
		select(content, Page::isOverview).forEach(this::overview);
		this.history.keep(content.pages());
	}

	private static List<Page> select(Content content, Predicate<Page> which) {
		return content.pages().stream().filter(which).toList();
	}

	private static Topic topic(Page page) {
		return new Topic(page.front().slug(), page.front().chapter(), page.front().place(), page.toArticle());
	}

	private void revise(Treatment treatment, Page page) {
		FrontMatter front = page.front();
		treatment.revise(Objects.requireNonNull(front.modality()), front.place(), page.toArticle(),
				Objects.requireNonNull(front.facts()), Objects.requireNonNull(front.options()));
	}

	private void overview(Page page) {
		var withoutTreatment = Objects.requireNonNull(page.front().withoutTreatment());
		this.overviews.find()
			.ifPresentOrElse((overview) -> overview.revise(page.toArticle(), withoutTreatment),
					() -> this.overviews.save(page.toOverview()));
	}

	/**
	 * The stored treatments, without the options that their pages no longer name. An
	 * option that moves from one treatment to another must have left the first before it
	 * comes to the second.
	 */
	private List<Treatment> withoutOldOptions(Content content) {
		Map<String, List<OptionText>> named = select(content, Page::isTreatment).stream()
			.collect(Collectors.toMap((page) -> page.front().slug(),
					(page) -> Objects.requireNonNull(page.front().options())));
		List<Treatment> stored = this.treatments.findAllWithOptions();
		stored
			.forEach((treatment) -> treatment.dropOptionsOtherThan(named.getOrDefault(treatment.getSlug(), List.of())));
		this.entities.flush();
		return stored;
	}

	private <E, F> void merge(List<E> stored, Function<E, String> storedKey, List<F> given,
			Function<F, String> givenKey, Consumer<F> create, BiConsumer<E, F> revise, Consumer<E> delete) {
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
