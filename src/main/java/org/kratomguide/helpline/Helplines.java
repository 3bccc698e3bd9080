package org.kratomguide.helpline;

import java.util.List;

import org.springframework.data.repository.Repository;

/** All helplines. */
public interface Helplines extends Repository<Helpline, Long> {

	/**
	 * Every helpline, in the registry's order: by country, and within it the most urgent
	 * first.
	 */
	List<Helpline> findAllByOrderByPosition();

	Helpline save(Helpline helpline);

	void delete(Helpline helpline);

}
