package org.kratomguide.link;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.kratomguide.language.InLanguage;
import org.kratomguide.language.Language;
import org.kratomguide.review.Review;

/** One text that a page had or has, word for word as it stood in its file. */
@Entity
public class PageVersion implements InLanguage {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@TenantId
	private String language;

	private String address;

	@Column(updatable = false)
	private String version;

	@Column(updatable = false)
	private LocalDate firstSeen;

	private @Nullable LocalDate superseded;

	@Column(updatable = false)
	private String title;

	@Embedded
	private Review review;

	@Column(updatable = false)
	private String text;

	protected PageVersion() {
	}

	/** A text that readers see from this day on. */
	public PageVersion(Language language, String address, LocalDate firstSeen, String title, Review review,
			String text) {
		this.language = language.code();
		this.address = address;
		this.version = VersionId.of(text);
		this.firstSeen = firstSeen;
		this.title = title;
		this.review = review;
		this.text = text;
	}

	@Override
	public String getLanguage() {
		return this.language;
	}

	/** The page, wherever it is now. */
	public String getAddress() {
		return this.address;
	}

	/** The text of the file. */
	public String getText() {
		return this.text;
	}

	/** All that is known of it, without its text. */
	public Version toVersion() {
		return new Version(this.address, this.version, this.firstSeen, this.superseded, this.title, this.review);
	}

	/** Another text has taken its place, or the page has gone. */
	public void supersede(LocalDate day) {
		this.superseded = day;
	}

	/** An older text has come back. */
	public void reinstate() {
		this.superseded = null;
	}

	/** Goes along with its page to a new address. */
	public void moveTo(String address) {
		this.address = address;
	}

}
