package org.kratomguide.source;

import java.util.Collection;
import java.util.List;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All sources. */
public interface Sources extends Repository<Source, Long> {

	/** Every source that pages cite, by author and title, as a bibliography has it. */
	default List<Source> findAll() {
		return findAllEver().stream().filter((source) -> !source.getReference().isRetired()).toList();
	}

	/** The same with those that only old versions of pages cite. */
	default List<Source> findAllEver() {
		return findInNoOrder().stream().sorted(Source.BY_AUTHOR_AND_TITLE).toList();
	}

	@Query("from Source")
	List<Source> findInNoOrder();

	/** The sources with these keys, in no order. */
	@Query("from Source where reference.key in :keys")
	List<Source> findByKeys(Collection<String> keys);

	Source save(Source source);

}
