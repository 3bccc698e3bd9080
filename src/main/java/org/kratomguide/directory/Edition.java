package org.kratomguide.directory;

import java.time.Instant;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import org.jspecify.annotations.Nullable;

/** One edition of the directory, as it was taken over. The one that came last is live. */
@Entity
public class Edition {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE)
	@SequenceGenerator(name = "edition_seq", sequenceName = "edition_seq", allocationSize = 1)
	private @Nullable Long id;

	@Embedded
	private Imprint imprint;

	private String checksum;

	private int places;

	private Instant imported;

	private boolean whole = true;

	protected Edition() {
	}

	Edition(Imprint imprint, String checksum, Instant imported) {
		this.imprint = imprint;
		this.checksum = checksum;
		this.imported = imported;
	}

	public @Nullable Long getId() {
		return this.id;
	}

	public Imprint getImprint() {
		return this.imprint;
	}

	/** How many places it lists. */
	public int getPlaces() {
		return this.places;
	}

	/** When it was taken over. */
	public Instant getImported() {
		return this.imported;
	}

	String getChecksum() {
		return this.checksum;
	}

	void count(int places) {
		this.places = places;
	}

	/** Whether all its places are still kept, so that one can go back to it. */
	boolean isWhole() {
		return this.whole;
	}

	/** Some of its places are about to be forgotten. */
	void thin() {
		this.whole = false;
	}

	/**
	 * Whether this is the same edition as another, which may come from another session.
	 */
	public boolean is(Edition other) {
		return this.id != null && this.id.equals(other.id);
	}

}
