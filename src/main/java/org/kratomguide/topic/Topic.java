package org.kratomguide.topic;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;
import org.kratomguide.article.Article;

/** A page that explains: what kratom is, withdrawal, families. */
@Entity
public class Topic {

	/** The slug of the front page. */
	public static final String HOME = "";

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@Column(updatable = false)
	private String slug;

	@Enumerated(EnumType.STRING)
	private @Nullable Chapter chapter;

	private int position;

	@Embedded
	private Article article;

	protected Topic() {
	}

	/** A page; without a chapter it is not in the table of contents. */
	public Topic(String slug, @Nullable Chapter chapter, int position, Article article) {
		this.slug = slug;
		revise(chapter, position, article);
	}

	/** Its address without the leading slash; it never changes once published. */
	public String getSlug() {
		return this.slug;
	}

	public Article getArticle() {
		return this.article;
	}

	/** Takes over a new text. */
	public final void revise(@Nullable Chapter chapter, int position, Article article) {
		this.chapter = chapter;
		this.position = position;
		this.article = article;
	}

}
