package org.kratomguide.link;

import java.util.List;

import org.springframework.data.repository.Repository;

/** All addresses that pages had before. */
public interface MovedAddresses extends Repository<MovedAddress, Long> {

	List<MovedAddress> findAll();

	MovedAddress save(MovedAddress movedAddress);

	void delete(MovedAddress movedAddress);

}
