package org.kratomguide.content;

import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import org.kratomguide.helpline.Line;

/**
 * What is said of a helpline in another language than English. The numbers are not said
 * twice.
 *
 * @param key the helpline
 * @param name who answers
 * @param hours when somebody answers
 * @param cost what it costs
 * @param languages in which languages it answers
 * @param use what it is for and what it is not
 * @param trace what a call or text leaves behind
 * @param checkedHow where the number was read
 */
record LineWords(@NotBlank String key, @NotBlank String name, @NotBlank String hours, @NotBlank String cost,
		@NotEmpty List<String> languages, @NotBlank String use, @NotBlank String trace, @NotBlank String checkedHow) {

	Line of(Line it) {
		return new Line(it.key(), it.country(), this.name, it.kind(), it.display(), it.dial(), it.sms(), it.smsBody(),
				it.tty(), this.hours, this.cost, this.languages, this.use, this.trace, it.checked(), this.checkedHow,
				it.url());
	}

}
