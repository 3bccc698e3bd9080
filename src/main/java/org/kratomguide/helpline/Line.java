package org.kratomguide.helpline;

import java.time.LocalDate;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * All one needs to know before calling or texting.
 *
 * @param key the name by which pages refer to it, such as {@code us-988}
 * @param country the ISO 3166 code of the country in which the number works
 * @param name who answers
 * @param kind what it is for
 * @param display the number as people read it; the same digits as {@code dial}
 * @param dial what a person in that country dials; absent for a line that takes texts
 * only
 * @param sms the number to text
 * @param smsBody the word to text, where one is needed
 * @param tty the number for a text telephone
 * @param hours when somebody answers
 * @param cost what it costs, as far as that is known
 * @param languages the languages in which it answers, by their English names
 * @param use what it is for and what it is not
 * @param trace what a call or text leaves behind
 * @param checked the day the number was last read
 * @param checkedHow where it was read
 * @param url the owner's page
 */
@Embeddable
public record Line(@NotBlank @Column(name = "helpline_key", updatable = false) String key,
		@NotBlank @Pattern(regexp = "[A-Z]{2}") String country, @NotBlank String name,
		@NotNull @Enumerated(EnumType.STRING) HelplineKind kind, @Nullable String display, @Nullable String dial,
		@Nullable String sms, @Nullable String smsBody, @Nullable String tty, @NotBlank String hours,
		@NotBlank String cost, @NotEmpty List<String> languages, @Column(name = "purpose") @NotBlank String use,
		@NotBlank String trace, @NotNull LocalDate checked, @NotBlank String checkedHow,
		@Pattern(regexp = "https://\\S+") @Nullable String url) {

	/** The digits of a number, and nothing else of it. */
	public static String digits(String number) {
		return number.replaceAll("\\D", "");
	}

}
