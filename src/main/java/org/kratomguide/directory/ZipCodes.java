package org.kratomguide.directory;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.data.repository.Repository;

/** All ZIP codes of the United States. */
public interface ZipCodes extends Repository<ZipCode, String> {

	Optional<ZipCode> findByZip(String zip);

	/** The ZIP codes of a town, in every state that has one of that name. */
	List<ZipCode> findByPlaceKeyOrderByStateAscZipAsc(String placeKey);

	Stream<ZipCode> streamAllBy();

	long count();

}
