package org.kratomguide.treatment;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.kratomguide.article.Article;
import org.kratomguide.language.InLanguage;
import org.kratomguide.language.Language;

/**
 * What is said of all treatments together, and the facts of having none for now, with
 * which each of them has to be compared. There is one in each language.
 */
@Entity
public class TreatmentOverview implements InLanguage {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@TenantId
	private String language;

	private String localSlug;

	@Embedded
	private Article article;

	@Embedded
	private Facts withoutTreatment;

	protected TreatmentOverview() {
	}

	/** The overview. */
	public TreatmentOverview(Language language, String localSlug, Article article, Facts withoutTreatment) {
		this.language = language.code();
		revise(localSlug, article, withoutTreatment);
	}

	/** The address of its page in its own language, without prefix and slash. */
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

	public Facts getWithoutTreatment() {
		return this.withoutTreatment;
	}

	/** Takes over a new text. */
	public final void revise(String localSlug, Article article, Facts withoutTreatment) {
		this.localSlug = localSlug;
		this.article = article;
		this.withoutTreatment = withoutTreatment;
	}

}
