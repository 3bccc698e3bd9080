package org.kratomguide.directory;

import java.util.BitSet;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import org.jspecify.annotations.Nullable;

/** A place as one edition lists it. */
@Entity
public class Facility {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "facility_seq")
	@SequenceGenerator(name = "facility_seq", sequenceName = "facility_seq", allocationSize = 500)
	private @Nullable Long id;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	@JoinColumn(name = "edition_id", updatable = false)
	private Edition edition;

	@Column(updatable = false)
	private String code;

	@Embedded
	private Listing listing;

	private byte[] services;

	protected Facility() {
	}

	Facility(Edition edition, String code, Listing listing, BitSet services) {
		this.edition = edition;
		this.code = code;
		this.listing = listing;
		this.services = services.toByteArray();
	}

	public @Nullable Long getId() {
		return this.id;
	}

	public Edition getEdition() {
		return this.edition;
	}

	/** The last part of its address: the same in every edition that lists the place. */
	public String getCode() {
		return this.code;
	}

	public Listing getListing() {
		return this.listing;
	}

	/** What it offers: the ids of {@link ServiceCode}s. */
	public BitSet getServices() {
		return BitSet.valueOf(this.services);
	}

}
