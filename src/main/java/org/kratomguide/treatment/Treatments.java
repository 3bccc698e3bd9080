package org.kratomguide.treatment;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The five treatments. */
public interface Treatments extends Repository<Treatment, Long> {

	/** A treatment with its options, in one statement. */
	@EntityGraph(attributePaths = "options")
	Optional<Treatment> findBySlug(String slug);

	/** All of them in the order in which the guide tells them, without options. */
	List<Treatment> findAllByOrderByPosition();

	/** What the table of contents needs, in the same order. */
	@Query("select new org.kratomguide.treatment.TreatmentEntry(slug, article.shortTitle) from Treatment order by position")
	List<TreatmentEntry> findEntries();

	/** All of them with their options, for the import. */
	@EntityGraph(attributePaths = "options")
	@Query("from Treatment")
	List<Treatment> findAllWithOptions();

	Treatment save(Treatment treatment);

	void delete(Treatment treatment);

}
