package org.kratomguide.treatment;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.kratomguide.article.Article;

/**
 * What is said of all treatments together, and the facts of having none for now, with
 * which each of them has to be compared. There is one.
 */
@Entity
public class TreatmentOverview {

	private static final long ONLY = 1;

	@Id
	private long id = ONLY;

	@Embedded
	private Article article;

	@Embedded
	private Facts withoutTreatment;

	protected TreatmentOverview() {
	}

	/** The overview. */
	public TreatmentOverview(Article article, Facts withoutTreatment) {
		revise(article, withoutTreatment);
	}

	public Article getArticle() {
		return this.article;
	}

	public Facts getWithoutTreatment() {
		return this.withoutTreatment;
	}

	/** Takes over a new text. */
	public final void revise(Article article, Facts withoutTreatment) {
		this.article = article;
		this.withoutTreatment = withoutTreatment;
	}

}
