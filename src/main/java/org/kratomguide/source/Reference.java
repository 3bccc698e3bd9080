package org.kratomguide.source;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a publication. What is not known is left out, never guessed.
 *
 * @param key the name by which pages cite it
 * @param kind what sort of publication it is
 * @param authors its authors, shortened
 * @param title its title; in square brackets when it is our own description
 * @param year the year of publication
 * @param container the journal, book or site it stands in
 * @param url where it can be read
 * @param read how much of it was read for this guide
 * @param note its limits, in one plain sentence
 * @param retired whether no page cites it any more; old versions of pages may
 */
@Embeddable
public record Reference(
		@NotBlank @Pattern(regexp = "[a-z0-9-]+") @Column(name = "source_key", updatable = false) String key,
		@NotNull @Enumerated(EnumType.STRING) SourceKind kind, @Nullable String authors, @NotBlank String title,
		@Column(name = "published") @Nullable Integer year, @Nullable String container,
		@Pattern(regexp = "https://\\S+") @Nullable String url,
		@NotNull @Enumerated(EnumType.STRING) @Column(name = "read_depth") ReadDepth read, @Nullable String note,
		@Nullable Boolean retired) {

	public Reference {
		retired = (retired != null) && retired;
	}

	/** Whether only old versions of pages cite it. */
	public boolean isRetired() {
		return Boolean.TRUE.equals(this.retired);
	}

	Reference retire() {
		return new Reference(this.key, this.kind, this.authors, this.title, this.year, this.container, this.url,
				this.read, this.note, true);
	}

	/** Where it was published, in short: its link leads to the volume and the pages. */
	public @Nullable String periodical() {
		return (this.container == null || this.url == null) ? this.container
				: this.container.replaceFirst("\\s+\\d+(\\(\\d+\\))?:\\S+$", "");
	}

	/** Whether the title is a description of ours and not the publication's own. */
	public boolean isDescribed() {
		return this.title.startsWith("[");
	}

}
