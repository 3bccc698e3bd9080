package org.kratomguide.topic;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All explaining pages. */
public interface Topics extends Repository<Topic, Long> {

	Optional<Topic> findBySlug(String slug);

	/** What the table of contents needs of the pages that stand in a chapter. */
	@Query("select new org.kratomguide.topic.TopicEntry(chapter, position, slug, article.shortTitle) from Topic "
			+ "where chapter is not null")
	List<TopicEntry> findEntries();

	List<Topic> findAll();

	Topic save(Topic topic);

	void delete(Topic topic);

}
