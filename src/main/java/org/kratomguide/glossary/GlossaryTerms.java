package org.kratomguide.glossary;

import java.util.List;

import org.kratomguide.language.Alphabet;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All words that are explained. */
public interface GlossaryTerms extends Repository<GlossaryTerm, Long> {

	/** Every term in the order of the alphabet. */
	default List<GlossaryTerm> findAll() {
		return findInNoOrder().stream().sorted(Alphabet.by((term) -> term.getDefinition().term())).toList();
	}

	@Query("from GlossaryTerm")
	List<GlossaryTerm> findInNoOrder();

	GlossaryTerm save(GlossaryTerm term);

	void delete(GlossaryTerm term);

}
