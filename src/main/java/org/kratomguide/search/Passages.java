package org.kratomguide.search;

import java.util.Collection;
import java.util.List;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All passages of the guide. */
public interface Passages extends Repository<Passage, Long> {

	List<Passage> findAll();

	/** What a list by letter needs of some kinds of passage. */
	@Query("select new org.kratomguide.search.PassageEntry(heading, address) from Passage where kind in ?1")
	List<PassageEntry> findEntries(Collection<PassageKind> kinds);

	Passage save(Passage passage);

	void delete(Passage passage);

}
