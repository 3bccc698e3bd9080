package org.kratomguide.treatment;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Where the one overview is kept. */
public interface TreatmentOverviews extends Repository<TreatmentOverview, Long> {

	/** The overview; empty only before the first import. */
	@Query("from TreatmentOverview")
	Optional<TreatmentOverview> find();

	/** Those of all languages, where the session sees them. */
	List<TreatmentOverview> findAll();

	TreatmentOverview save(TreatmentOverview overview);

	void delete(TreatmentOverview overview);

}
