package org.kratomguide.directory;

import java.util.List;

import org.springframework.data.repository.Repository;

/** All codes, those too that nobody has explained. */
public interface ServiceCodes extends Repository<ServiceCode, Integer> {

	List<ServiceCode> findAllByOrderById();

}
