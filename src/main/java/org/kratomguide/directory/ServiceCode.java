package org.kratomguide.directory;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Something that a place can offer, as the directory names it. */
@Entity
public class ServiceCode {

	@Id
	private Integer id;

	private String code;

	private String name;

	private String category;

	private String categoryName;

	private boolean known;

	protected ServiceCode() {
	}

	/**
	 * A code that the directory uses and explains nowhere. It is kept and told as it is.
	 */
	ServiceCode(int id, String code) {
		this.id = id;
		this.code = code;
		this.name = code;
		this.category = "";
		this.categoryName = "";
	}

	/** The bit that stands for it in a facility's services. */
	public int getBit() {
		return this.id;
	}

	public String getCode() {
		return this.code;
	}

	/** The directory's words for it. */
	public String getName() {
		return this.name;
	}

	/** The part of the survey that asks for it, such as {@code PAY}. */
	public String getCategory() {
		return this.category;
	}

	/** Whether a directory has explained it. */
	public boolean isKnown() {
		return this.known;
	}

	/** Takes over what a directory says of it. */
	void explain(String name, String category, String categoryName) {
		this.name = name;
		this.category = category;
		this.categoryName = categoryName;
		this.known = true;
	}

}
