package org.kratomguide.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.kratomguide.change.ChangeNote;

/** Checks the notes of what changed. */
final class ChangeCheck {

	private ChangeCheck() {
	}

	static List<Fault> check(Content content, LocalDate today) {
		YamlText file = content.registries().changes();
		Addresses addresses = new Addresses(content);
		List<Fault> faults = new ArrayList<>();
		@Nullable LocalDate newer = null;
		for (int i = 0; i < content.changes().size(); i++) {
			ChangeNote change = content.changes().get(i);
			String at = "[" + i + "]";
			if (change.page() != null && !addresses.has(change.page())) {
				faults.add(file.fault(at + ".page", "dangling link: " + change.page()));
			}
			// A day of grace, since the day begins earlier elsewhere.
			if (change.on() != null && change.on().isAfter(today.plusDays(1))) {
				faults.add(file.fault(at + ".on", "a change cannot be in the future: " + change.on()));
			}
			if (change.on() != null && newer != null && change.on().isAfter(newer)) {
				faults.add(file.fault(at + ".on", "the newest change stands first: " + change.on()));
			}
			newer = change.on();
		}
		return faults;
	}

}
