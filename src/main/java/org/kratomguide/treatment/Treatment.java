package org.kratomguide.treatment;

import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.kratomguide.article.Article;
import org.kratomguide.language.InLanguage;
import org.kratomguide.language.Language;

/**
 * One of the five treatments: what its page is about, with the options that it comes in.
 */
@Entity
public class Treatment implements InLanguage {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@TenantId
	private String language;

	@Column(updatable = false)
	private String slug;

	private String localSlug;

	@Enumerated(EnumType.STRING)
	private Modality modality;

	private int position;

	@Embedded
	private Article article;

	@Embedded
	private Facts facts;

	@OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
	@JoinColumn(name = "treatment_id", nullable = false, updatable = false)
	@OrderBy("position")
	private List<TreatmentOption> options = new ArrayList<>();

	protected Treatment() {
	}

	/** A treatment with all that its page needs. */
	public Treatment(Language language, String slug, String localSlug, Modality modality, int position, Article article,
			Facts facts, List<OptionText> options) {
		this.language = language.code();
		this.slug = slug;
		revise(localSlug, modality, position, article, facts, options);
	}

	/**
	 * The last part of its English address, by which the guide knows it in every
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

	public Modality getModality() {
		return this.modality;
	}

	int getPosition() {
		return this.position;
	}

	public Article getArticle() {
		return this.article;
	}

	public Facts getFacts() {
		return this.facts;
	}

	/** The options, in the order shown. */
	public List<TreatmentOption> getOptions() {
		return List.copyOf(this.options);
	}

	/**
	 * Takes over a new text. Options keep their identity by their slug; those no longer
	 * named go.
	 */
	public final void revise(String localSlug, Modality modality, int position, Article article, Facts facts,
			List<OptionText> options) {
		this.localSlug = localSlug;
		this.modality = modality;
		this.position = position;
		this.article = article;
		this.facts = facts;
		dropOptionsOtherThan(options);
		for (int i = 0; i < options.size(); i++) {
			keep(i + 1, options.get(i));
		}
	}

	/** Lets go of the options that are no longer named. */
	public final void dropOptionsOtherThan(List<OptionText> named) {
		this.options.removeIf((old) -> named.stream().noneMatch((text) -> text.slug().equals(old.getSlug())));
	}

	private void keep(int place, OptionText text) {
		this.options.stream()
			.filter((option) -> option.getSlug().equals(text.slug()))
			.findFirst()
			.ifPresentOrElse((option) -> option.revise(place, text),
					() -> this.options.add(new TreatmentOption(place, text)));
	}

}
