package org.kratomguide.link;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.kratomguide.language.InLanguage;
import org.kratomguide.language.Language;

/** An address that a page had before. It is never given to another page. */
@Entity
public class MovedAddress implements InLanguage {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@TenantId
	private String language;

	@Column(updatable = false)
	private String oldAddress;

	private String address;

	protected MovedAddress() {
	}

	/** What was at the old address is now at another. */
	public MovedAddress(Language language, String oldAddress, String address) {
		this.language = language.code();
		this.oldAddress = oldAddress;
		this.address = address;
	}

	@Override
	public String getLanguage() {
		return this.language;
	}

	/** The address without the mark of its language. */
	public String getOldAddress() {
		return this.oldAddress;
	}

	public String getAddress() {
		return this.address;
	}

	/** The page has moved on. */
	public void leadTo(String address) {
		this.address = address;
	}

}
