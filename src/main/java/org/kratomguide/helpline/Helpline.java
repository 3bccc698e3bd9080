package org.kratomguide.helpline;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.kratomguide.language.InLanguage;
import org.kratomguide.language.Language;
import org.kratomguide.language.Words;

/** A number to call or text. */
@Entity
public class Helpline implements InLanguage {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private int position;

	@TenantId
	private String language;

	@Embedded
	private Line line;

	protected Helpline() {
	}

	/** A helpline at a place in the registry's order. */
	public Helpline(Language language, int position, Line line) {
		this.language = language.code();
		this.position = position;
		this.line = line;
	}

	public String getKey() {
		return this.line.key();
	}

	@Override
	public String getLanguage() {
		return this.language;
	}

	public Line getLine() {
		return this.line;
	}

	/** Takes over what is now known of the same helpline. */
	public void revise(int position, Line line) {
		this.position = position;
		this.line = line;
	}

	/** The words of a link that calls, verb first. */
	public String callLabel() {
		return Words.of("helpline.call", this.line.display());
	}

	/** The address of a link that calls. */
	public String callHref() {
		return "tel:" + this.line.dial();
	}

	/** The words of a link that texts, verb first. */
	public String textLabel() {
		return (this.line.smsBody() != null) ? Words.of("helpline.text-word", this.line.smsBody(), this.line.sms())
				: Words.of("helpline.text", this.line.sms());
	}

	/** The address of a link that texts; the reader still has to send it. */
	public String textHref() {
		return (this.line.smsBody() != null) ? "sms:" + this.line.sms() + "?body=" + this.line.smsBody()
				: "sms:" + this.line.sms();
	}

}
