package org.kratomguide.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.kratomguide.glossary.Definition;
import org.kratomguide.link.ShortCode;
import org.kratomguide.markdown.HeadingId;
import org.kratomguide.treatment.OptionText;

/**
 * Checks that links can be kept: that no old address leads to two places, and that no two
 * places have the same short code.
 */
final class LinkCheck {

	private final Content content;

	private final Map<String, String> addressByCode = new HashMap<>();

	private final List<Fault> faults = new ArrayList<>();

	private LinkCheck(Content content) {
		this.content = content;
	}

	static List<Fault> check(Content content) {
		LinkCheck check = new LinkCheck(content);
		check.oldAddresses();
		content.pages().forEach(check::codes);
		check.terms();
		return check.faults;
	}

	private void oldAddresses() {
		Set<String> live = new HashSet<>(this.content.pages().stream().map(Page::address).toList());
		Set<String> claimed = new HashSet<>();
		this.content.pages().forEach((page) -> {
			for (int i = 0; i < page.was().size(); i++) {
				String old = page.was().get(i);
				if (live.contains(old)) {
					this.faults.add(page.fault("was[" + i + "]", "a page lives at this old address: " + old));
				}
				if (!claimed.add(old)) {
					this.faults.add(page.fault("was[" + i + "]", "this old address is claimed twice: " + old));
				}
			}
		});
	}

	/** A code of an old address is in use for good, so it counts as well. */
	private void codes(Page page) {
		List<String> addresses = new ArrayList<>(page.was());
		addresses.add(page.known());
		for (String address : addresses) {
			code(address, (what) -> this.faults.add(page.fault("slug", what)));
			List<OptionText> options = Objects.requireNonNullElse(page.front().options(), List.of());
			for (int i = 0; i < options.size(); i++) {
				String path = "options[" + i + "].slug";
				code(address + "#" + options.get(i).slug(), (what) -> this.faults.add(page.fault(path, what)));
			}
			page.blocks().filter(LinkCheck::isSection).forEach((section) -> {
				String id = HeadingId.of((Heading) section);
				if (id != null) {
					code(address + "#" + id, (what) -> this.faults.add(page.fault(section, what)));
				}
			});
		}
	}

	private static boolean isSection(Node node) {
		return node instanceof Heading heading && heading.getLevel() == 2;
	}

	private void terms() {
		YamlText file = this.content.registries().glossary();
		List<Definition> terms = this.content.terms();
		for (int i = 0; i < terms.size(); i++) {
			String at = "[" + i + "]";
			code("/glossary#" + terms.get(i).slug(), (what) -> this.faults.add(file.fault(at, what)));
		}
	}

	private void code(String address, Consumer<String> fault) {
		String other = this.addressByCode.putIfAbsent(ShortCode.of(address), address);
		if (other != null && !other.equals(address)) {
			fault.accept(address + " has the same short code as " + other + "; take another id for this section");
		}
	}

}
