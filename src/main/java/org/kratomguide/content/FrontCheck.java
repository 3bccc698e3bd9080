package org.kratomguide.content;

import java.util.ArrayList;
import java.util.List;

import org.kratomguide.language.Language;

/**
 * Checks what the parts of a page's front matter say together. A page that has been found
 * faulty already is checked too, so what must be there may be missing.
 */
final class FrontCheck {

	private static final int SUMMARY_WORDS = 60;

	/** Spanish says the same in about a tenth more words. */
	private static final int TRANSLATED_SUMMARY_WORDS = 66;

	private final Page page;

	private final FrontMatter front;

	private final List<Fault> faults = new ArrayList<>();

	private FrontCheck(Page page) {
		this.page = page;
		this.front = page.front();
	}

	static List<Fault> check(Page page) {
		FrontCheck check = new FrontCheck(page);
		check.summary();
		check.dates();
		check.reviewer();
		check.place();
		check.treatment();
		return check.faults;
	}

	private void summary() {
		if (this.front.summary() != null) {
			int words = String.join(" ", this.front.summary()).split("\\s+").length;
			int most = (this.page.language() == Language.ENGLISH) ? SUMMARY_WORDS : TRANSLATED_SUMMARY_WORDS;
			if (words > most) {
				fault("summary", "the 30-second version has " + words + " words; " + most + " are the most");
			}
		}
	}

	private void dates() {
		if (this.front.checked() != null && this.front.due() != null
				&& !this.front.due().isAfter(this.front.checked())) {
			fault("due", "the next check (due) must come after the last one (checked)");
		}
	}

	private void reviewer() {
		if ((this.front.reviewer() == null) != (this.front.reviewed() == null)) {
			fault((this.front.reviewer() != null) ? "reviewer" : "reviewed",
					"a clinician's review needs both reviewer and reviewed, or neither");
		}
	}

	private void place() {
		if (this.front.position() == null && (this.front.chapter() != null || this.front.modality() != null)) {
			fault((this.front.chapter() != null) ? "chapter" : "modality",
					"a page in a chapter needs a position in it, and so does a treatment among the five");
		}
	}

	private void treatment() {
		boolean whole = this.front.modality() != null && this.front.facts() != null && this.front.options() != null
				&& !this.front.options().isEmpty();
		if (this.page.isTreatment() && !whole) {
			fault("modality", "a treatment needs modality, facts and options; another page must have none of them");
		}
	}

	private void fault(String path, String what) {
		this.faults.add(this.page.fault(path, what));
	}

}
