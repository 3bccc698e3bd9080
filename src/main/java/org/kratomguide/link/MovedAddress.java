package org.kratomguide.link;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** An address that a page had before. It is never given to another page. */
@Entity
public class MovedAddress {

	@Id
	private String oldAddress;

	private String address;

	protected MovedAddress() {
	}

	/** What was at the old address is now at another. */
	public MovedAddress(String oldAddress, String address) {
		this.oldAddress = oldAddress;
		this.address = address;
	}

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
