package org.kratomguide.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.kratomguide.helpline.Helpline;
import org.kratomguide.helpline.HelplineKind;
import org.kratomguide.helpline.Line;

/**
 * A helpline, with all one needs to know before calling.
 *
 * @param key its name in addresses
 * @param country the ISO 3166 code of the country in which the number works
 * @param name who answers
 * @param kind what it is for
 * @param call how to call it
 * @param text how to text it
 * @param textTelephone the number for a text telephone
 * @param hours when somebody answers
 * @param cost what it costs, as far as that is known
 * @param languages the languages in which it answers
 * @param use what it is for and what it is not
 * @param trace what a call or text leaves behind
 * @param checked the day the number was last read
 * @param checkedHow where it was read
 * @param url the owner's page
 * @param links where it is listed
 */
record HelplineDocument(String key, String country, String name, HelplineKind kind, @Nullable Contact call,
		@Nullable Contact text, @Nullable String textTelephone, String hours, String cost, List<String> languages,
		String use, String trace, LocalDate checked, String checkedHow, @Nullable String url, Links.Pair links) {

	static HelplineDocument of(Helpline helpline, Links links) {
		Line it = helpline.getLine();
		return new HelplineDocument(it.key(), it.country(), it.name(), it.kind(),
				(it.dial() != null) ? new Contact(helpline.callLabel(), helpline.callHref()) : null,
				(it.sms() != null) ? new Contact(helpline.textLabel(), helpline.textHref()) : null, it.tty(),
				it.hours(), it.cost(), it.languages(), it.use(), it.trace(), it.checked(), it.checkedHow(), it.url(),
				links.of("/helplines/" + it.key(), "/get-help#" + it.country().toLowerCase(Locale.ROOT)));
	}

	/**
	 * A way to reach it.
	 *
	 * @param label the words of a link, verb first
	 * @param uri a {@code tel:} or {@code sms:} address
	 */
	record Contact(String label, String uri) {
	}

}
