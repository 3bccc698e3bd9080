package org.kratomguide.source;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.kratomguide.language.InLanguage;
import org.kratomguide.language.Language;

/** A publication that pages cite. */
@Entity
public class Source implements InLanguage {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@TenantId
	private String language;

	@Embedded
	private Reference reference;

	protected Source() {
	}

	/** A source that nothing cites yet. */
	public Source(Language language, Reference reference) {
		this.language = language.code();
		this.reference = reference;
	}

	public String getKey() {
		return this.reference.key();
	}

	@Override
	public String getLanguage() {
		return this.language;
	}

	public Reference getReference() {
		return this.reference;
	}

	/** No page cites it any more; it stays for the old versions that do. */
	public void retire() {
		this.reference = this.reference.retire();
	}

	/** Takes over what is now known of the same publication. */
	public void revise(Reference reference) {
		this.reference = reference;
	}

}
