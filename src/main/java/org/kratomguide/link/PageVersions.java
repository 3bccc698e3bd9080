package org.kratomguide.link;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All texts that pages ever had here. */
public interface PageVersions extends Repository<PageVersion, Long> {

	/** One text of a page. */
	Optional<PageVersion> findByAddressAndVersion(String address, String version);

	/** One text of a page in a language, for a session that sees them all. */
	Optional<PageVersion> findByLanguageAndAddressAndVersion(String language, String address, String version);

	/** Every text that pages had at these addresses. */
	List<PageVersion> findByLanguageAndAddressIn(String language, List<String> addresses);

	/** The texts of today. */
	@Query("from PageVersion where superseded is null")
	List<PageVersion> findCurrent();

	/** What is known of the texts of today. */
	@Query("select new org.kratomguide.link.Version(address, version, firstSeen, superseded, title, review) "
			+ "from PageVersion where superseded is null")
	List<Version> findCurrentVersions();

	PageVersion save(PageVersion version);

}
