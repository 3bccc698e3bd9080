package org.kratomguide.directory;

import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

/** The editions that were taken over and not taken back. */
public interface Editions extends Repository<Edition, Long> {

	/** The newest ones first. */
	List<Edition> findAllByOrderByIdDesc(Limit limit);

	Optional<Edition> findByChecksum(String checksum);

	Edition save(Edition edition);

	void delete(Edition edition);

	/** The edition that readers see; none as long as the first is not read in. */
	default Optional<Edition> findLive() {
		return findAllByOrderByIdDesc(Limit.of(1)).stream().findFirst();
	}

}
