package org.kratomguide.source;

import java.util.Collection;
import java.util.List;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All sources. */
public interface Sources extends Repository<Source, Long> {

	/** Every source that pages cite, by author and title, as a bibliography has it. */
	@Query("from Source where not reference.retired "
			+ "order by lower(coalesce(reference.authors, reference.title)), reference.year")
	List<Source> findAll();

	/** The same with those that only old versions of pages cite. */
	@Query("from Source order by lower(coalesce(reference.authors, reference.title)), reference.year")
	List<Source> findAllEver();

	/** The sources with these keys, in no order. */
	@Query("from Source where reference.key in :keys")
	List<Source> findByKeys(Collection<String> keys);

	Source save(Source source);

}
