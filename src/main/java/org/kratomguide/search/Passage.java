package org.kratomguide.search;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.hibernate.annotations.TenantId;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FullTextField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;
import org.jspecify.annotations.Nullable;
import org.kratomguide.language.InLanguage;
import org.kratomguide.language.Language;

/**
 * A piece of the guide as it is stored and indexed. Each text has a field for each
 * language, since a field has one analyzer; the one of its own language is searched.
 */
@Entity
@Indexed
public class Passage implements InLanguage {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@TenantId
	private String language;

	@KeywordField(projectable = Projectable.YES)
	@Column(updatable = false)
	private String address;

	@Enumerated(EnumType.STRING)
	private PassageKind kind;

	@FullTextField(name = "title_en", analyzer = "guide-en", searchAnalyzer = "guide-asked-en")
	@FullTextField(name = "title_es", analyzer = "guide-es", searchAnalyzer = "guide-asked-es")
	private String title;

	@FullTextField(name = "heading_en", analyzer = "guide-en", searchAnalyzer = "guide-asked-en")
	@FullTextField(name = "heading_es", analyzer = "guide-es", searchAnalyzer = "guide-asked-es")
	private String heading;

	@FullTextField(name = "asked_en", analyzer = "guide-en", searchAnalyzer = "guide-asked-en")
	@FullTextField(name = "asked_es", analyzer = "guide-es", searchAnalyzer = "guide-asked-es")
	private String asked;

	@FullTextField(name = "body_en", analyzer = "guide-en", searchAnalyzer = "guide-asked-en")
	@FullTextField(name = "body_es", analyzer = "guide-es", searchAnalyzer = "guide-asked-es")
	private String text;

	protected Passage() {
	}

	Passage(Language language, PassageText text) {
		this.language = language.code();
		this.address = text.address();
		revise(text);
	}

	@Override
	public String getLanguage() {
		return this.language;
	}

	public String getAddress() {
		return this.address;
	}

	/** What it is. */
	public PassageKind getKind() {
		return this.kind;
	}

	/** The title of its page. */
	public String getTitle() {
		return this.title;
	}

	/** Its heading. */
	public String getHeading() {
		return this.heading;
	}

	String getAsked() {
		return this.asked;
	}

	String getText() {
		return this.text;
	}

	/** Takes over what the guide now says there. */
	final void revise(PassageText text) {
		this.kind = text.kind();
		this.title = text.title();
		this.heading = text.heading();
		this.asked = String.join("\n", text.asked());
		this.text = text.text();
	}

}
