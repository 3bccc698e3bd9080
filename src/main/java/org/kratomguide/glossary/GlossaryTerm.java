package org.kratomguide.glossary;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.kratomguide.language.InLanguage;
import org.kratomguide.language.Language;

/** A word and its meaning. */
@Entity
public class GlossaryTerm implements InLanguage {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@TenantId
	private String language;

	@Embedded
	private Definition definition;

	protected GlossaryTerm() {
	}

	/** A term with its first definition. */
	public GlossaryTerm(Language language, Definition definition) {
		this.language = language.code();
		this.definition = definition;
	}

	public String getSlug() {
		return this.definition.slug();
	}

	@Override
	public String getLanguage() {
		return this.language;
	}

	public Definition getDefinition() {
		return this.definition;
	}

	/** Takes over a better definition of the same word. */
	public void revise(Definition definition) {
		this.definition = definition;
	}

}
