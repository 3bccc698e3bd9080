package org.kratomguide.content;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Heading;
import org.kratomguide.helpline.Line;
import org.kratomguide.markdown.Container;
import org.kratomguide.markdown.HeadingId;
import org.kratomguide.topic.Topic;

/** Every address of the guide, with the fragments that can be linked to. */
final class Addresses {

	/** Fragments that the templates give to every page. */
	private static final Set<String> EVERYWHERE = Set.of("main", "summary", "next", "sources", "review", "contents");

	private final Map<String, Set<String>> fragments = new HashMap<>();

	Addresses(Content content) {
		content.pages().forEach(this::add);
		content.helplines()
			.stream()
			.map(Line::country)
			.filter(Objects::nonNull)
			.forEach((country) -> at(content, "get-help").add(country.toLowerCase(Locale.ROOT)));
		content.sources().forEach((source) -> at(content, "sources").add(source.key()));
		content.terms().forEach((term) -> at(content, "glossary").add(term.slug()));
		at(content, "self-check").add("check");
		at(content, Topic.HOME).add("treatments");
	}

	/** Whether a link such as {@code /withdrawal#how-long-it-lasts} leads anywhere. */
	boolean has(String link) {
		String[] parts = link.split("#", 2);
		Set<String> known = this.fragments.get(parts[0]);
		return known != null && (parts.length == 1 || known.contains(parts[1]) || EVERYWHERE.contains(parts[1]));
	}

	private Set<String> at(Content content, String slug) {
		return at(content.page(slug).map(Page::address).orElse("/" + slug));
	}

	private Set<String> at(String address) {
		return this.fragments.computeIfAbsent(address, (it) -> new HashSet<>());
	}

	private void add(Page page) {
		Set<String> here = at(page.address());
		// What the rules and the notes of changes refer to goes by its English address.
		this.fragments.put(page.known(), here);
		if (page.front().options() != null) {
			here.add("facts");
			here.add("options");
			page.front().options().forEach((option) -> here.add(option.slug()));
		}
		page.document().accept(new AbstractVisitor() {
			@Override
			public void visit(Heading heading) {
				String id = HeadingId.of(heading);
				if (id != null) {
					here.add(id);
				}
			}

			@Override
			public void visit(CustomBlock block) {
				if (block instanceof Container container) {
					container.kind().careLevel().ifPresent((level) -> here.add(level.id()));
				}
				visitChildren(block);
			}
		});
	}

}
