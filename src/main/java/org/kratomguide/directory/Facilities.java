package org.kratomguide.directory;

import java.util.Collection;
import java.util.List;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The places of all editions. */
public interface Facilities extends Repository<Facility, Long> {

	/** What lies in a box, by the index on edition, latitude and longitude. */
	@Query("select new org.kratomguide.directory.Spot(id, listing.state, listing.latitude, listing.longitude, services) "
			+ "from Facility where edition = :edition and listing.latitude between :south and :north "
			+ "and listing.longitude between :west and :east")
	List<Spot> findInBox(Edition edition, double south, double north, double west, double east);

	/** What has no place on the map, of one state. */
	@Query("select new org.kratomguide.directory.Spot(id, listing.state, listing.latitude, listing.longitude, services) "
			+ "from Facility where edition = :edition and listing.latitude is null and listing.state = :state")
	List<Spot> findWithoutPlace(Edition edition, String state);

	/** In no order. */
	@Query("from Facility where id in :ids")
	List<Facility> findByIds(Collection<Long> ids);

	/** A place as the editions tell it, the newest first. */
	@EntityGraph(attributePaths = "edition")
	List<Facility> findByCodeOrderByEditionIdDesc(String code, Limit limit);

	/** How many places of an edition another one does not list. */
	@Query("select count(*) from Facility one where one.edition = :edition "
			+ "and not exists (select 1 from Facility other where other.code = one.code and other.edition = :from)")
	int countMissing(Edition edition, Edition from);

	/**
	 * Forgets what editions before this one say of places that it lists as well. Places
	 * that it no longer lists stay.
	 */
	@Modifying
	@Query("delete from Facility old where old.edition.id < :edition and exists "
			+ "(select 1 from Facility same where same.code = old.code and same.edition.id = :edition)")
	void forgetBefore(long edition);

	@Modifying
	@Query("delete from Facility where edition = :edition")
	void deleteByEdition(Edition edition);

}
