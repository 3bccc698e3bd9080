package org.kratomguide.source;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/** A publication that pages cite. */
@Entity
public class Source {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@Embedded
	private Reference reference;

	protected Source() {
	}

	/** A source that nothing cites yet. */
	public Source(Reference reference) {
		this.reference = reference;
	}

	public String getKey() {
		return this.reference.key();
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
