package org.kratomguide.search;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FullTextField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;
import org.jspecify.annotations.Nullable;

/** A piece of the guide as it is stored and indexed. */
@Entity
@Indexed
public class Passage {

	/** The analyzer of what is indexed; each backend defines it. */
	static final String INDEXED = "guide";

	/** The same for a reader's words, with synonyms. */
	static final String ASKED = "guide-asked";

	/** The same, keeping the topic of the guide, for those who ask of nothing else. */
	static final String ASKED_WHOLE = "guide-asked-whole";

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@KeywordField(projectable = Projectable.YES)
	@Column(updatable = false)
	private String address;

	@Enumerated(EnumType.STRING)
	private PassageKind kind;

	@FullTextField(analyzer = INDEXED, searchAnalyzer = ASKED)
	private String title;

	@FullTextField(analyzer = INDEXED, searchAnalyzer = ASKED)
	private String heading;

	@FullTextField(analyzer = INDEXED, searchAnalyzer = ASKED)
	private String asked;

	@FullTextField(name = "body", analyzer = INDEXED, searchAnalyzer = ASKED)
	private String text;

	protected Passage() {
	}

	Passage(PassageText text) {
		this.address = text.address();
		revise(text);
	}

	public String getAddress() {
		return this.address;
	}

	/** What it is. */
	public PassageKind getKind() {
		return this.kind;
	}

	/** The title of its page. */
	public String getTitle() {
		return this.title;
	}

	/** Its heading. */
	public String getHeading() {
		return this.heading;
	}

	String getAsked() {
		return this.asked;
	}

	String getText() {
		return this.text;
	}

	/** Takes over what the guide now says there. */
	final void revise(PassageText text) {
		this.kind = text.kind();
		this.title = text.title();
		this.heading = text.heading();
		this.asked = String.join("\n", text.asked());
		this.text = text.text();
	}

}
