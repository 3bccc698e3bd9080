package org.kratomguide.topic;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.kratomguide.article.Article;
import org.kratomguide.language.InLanguage;
import org.kratomguide.language.Language;

/** A page that explains: what kratom is, withdrawal, families. */
@Entity
public class Topic implements InLanguage {

	/** The slug of the front page. */
	public static final String HOME = "";

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@TenantId
	private String language;

	@Column(updatable = false)
	private String slug;

	private String localSlug;

	@Enumerated(EnumType.STRING)
	private @Nullable Chapter chapter;

	private int position;

	@Embedded
	private Article article;

	protected Topic() {
	}

	/** A page; without a chapter it is not in the table of contents. */
	public Topic(Language language, String slug, String localSlug, @Nullable Chapter chapter, int position,
			Article article) {
		this.language = language.code();
		this.slug = slug;
		revise(localSlug, chapter, position, article);
	}

	/**
	 * Its English address without the leading slash, by which the guide knows it in every
	 * language; it never changes once published.
	 */
	public String getSlug() {
		return this.slug;
	}

	/** The same in its own language. */
	public String getLocalSlug() {
		return this.localSlug;
	}

	@Override
	public String getLanguage() {
		return this.language;
	}

	public Article getArticle() {
		return this.article;
	}

	/** Takes over a new text. */
	public final void revise(String localSlug, @Nullable Chapter chapter, int position, Article article) {
		this.localSlug = localSlug;
		this.chapter = chapter;
		this.position = position;
		this.article = article;
	}

}
