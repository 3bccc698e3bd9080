package org.kratomguide.treatment;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/** One form that a treatment takes, such as CBT among the behavioral therapies. */
@Entity
public class TreatmentOption {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private int position;

	@Embedded
	private OptionText text;

	protected TreatmentOption() {
	}

	TreatmentOption(int position, OptionText text) {
		this.position = position;
		this.text = text;
	}

	public String getSlug() {
		return this.text.slug();
	}

	public OptionText getText() {
		return this.text;
	}

	void revise(int position, OptionText text) {
		this.position = position;
		this.text = text;
	}

}
