package org.kratomguide.glossary;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/** A word and its meaning. */
@Entity
public class GlossaryTerm {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@Embedded
	private Definition definition;

	protected GlossaryTerm() {
	}

	/** A term with its first definition. */
	public GlossaryTerm(Definition definition) {
		this.definition = definition;
	}

	public String getSlug() {
		return this.definition.slug();
	}

	public Definition getDefinition() {
		return this.definition;
	}

	/** Takes over a better definition of the same word. */
	public void revise(Definition definition) {
		this.definition = definition;
	}

}
