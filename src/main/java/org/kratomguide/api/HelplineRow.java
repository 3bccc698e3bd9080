package org.kratomguide.api;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.kratomguide.helpline.Helpline;
import org.kratomguide.helpline.Line;

/**
 * A helpline as a row of a table. Numbers are given as {@code tel:} and {@code sms:}
 * addresses: a spreadsheet would take the plus of a bare number for a formula, or drop
 * it. Any other cell that a spreadsheet would calculate gets an apostrophe before it.
 */
@JsonPropertyOrder({ "key", "country", "name", "kind", "call", "text", "textTelephone", "hours", "cost", "languages",
		"use", "trace", "checked", "checkedHow", "url" })
record HelplineRow(String key, String country, String name, String kind, String call, String text, String textTelephone,
		String hours, String cost, String languages, String use, String trace, String checked, String checkedHow,
		String url) {

	static HelplineRow of(Helpline helpline) {
		Line it = helpline.getLine();
		return new HelplineRow(it.key(), it.country(), calm(it.name()), it.kind().name(),
				(it.dial() != null) ? helpline.callHref() : "", (it.sms() != null) ? helpline.textHref() : "",
				(it.tty() != null) ? "tel:" + it.tty() : "", calm(it.hours()), calm(it.cost()),
				calm(String.join("; ", it.languages())), calm(it.use()), calm(it.trace()), it.checked().toString(),
				calm(it.checkedHow()), (it.url() != null) ? it.url() : "");
	}

	/** A text that no spreadsheet takes for a formula. */
	static String calm(String text) {
		return (!text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0) ? "'" + text : text;
	}

}
