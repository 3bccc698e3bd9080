package org.kratomguide.source;

import java.util.Comparator;
import java.util.Objects;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.kratomguide.language.Alphabet;
import org.kratomguide.language.InLanguage;
import org.kratomguide.language.Language;

/** A publication that pages cite. */
@Entity
public class Source implements InLanguage {

	/** As a bibliography has it. */
	static final Comparator<Source> BY_AUTHOR_AND_TITLE = Alphabet.by(Source::firstWords)
		.thenComparing((source) -> source.reference.year(), Comparator.nullsLast(Comparator.naturalOrder()))
		.thenComparing(Source::getKey);

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

	private String firstWords() {
		return Objects.requireNonNullElse(this.reference.authors(), this.reference.title());
	}

}
