package org.kratomguide.glossary;

import java.util.List;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All words that are explained. */
public interface GlossaryTerms extends Repository<GlossaryTerm, Long> {

	/** Every term in the order of the alphabet. */
	@Query("from GlossaryTerm order by lower(definition.term)")
	List<GlossaryTerm> findAll();

	GlossaryTerm save(GlossaryTerm term);

	void delete(GlossaryTerm term);

}
