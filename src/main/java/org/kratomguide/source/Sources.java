package org.kratomguide.source;

import java.util.Collection;
import java.util.List;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All sources. */
public interface Sources extends Repository<Source, Long> {

	/** Every source, by author and title, as a bibliography has it. */
	@Query("from Source order by lower(coalesce(reference.authors, reference.title)), reference.year")
	List<Source> findAll();

	/** The sources with these keys, in no order. */
	@Query("from Source where reference.key in :keys")
	List<Source> findByKeys(Collection<String> keys);

	Source save(Source source);

	void delete(Source source);

}
