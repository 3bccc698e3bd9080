package org.kratomguide.content;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

import org.kratomguide.glossary.Definition;
import org.kratomguide.helpline.Line;
import org.kratomguide.source.Reference;
import org.kratomguide.topic.Topic;
import org.kratomguide.treatment.Modality;
import org.kratomguide.treatment.OptionText;
import org.kratomguide.worksheet.Worksheet;

/** Checks that the guide is whole and that nothing in it has the same name. */
final class GuideCheck {

	/** The pages to which the application itself leads. */
	private static final List<String> NEEDED_PAGES = List.of(Topic.HOME, "treatments", "get-help", "self-check",
			"glossary", "a-to-z", "sources", "for-families", "for-counselors", "withdrawal", "privacy", "handout",
			"worksheets", "find-treatment", "what-may-fit", "my-plan");

	/** The helplines that stand on every page. */
	private static final List<String> NEEDED_HELPLINES = List.of("us-911", "us-988", "us-poison");

	private final Content content;

	private final List<Fault> faults = new ArrayList<>();

	private GuideCheck(Content content) {
		this.content = content;
	}

	static List<Fault> check(Content content) {
		GuideCheck check = new GuideCheck(content);
		check.addresses();
		check.options();
		check.needed();
		check.helplines();
		check.unique(content.registries().sources(), content.sources(), Reference::key);
		check.unique(content.registries().helplines(), content.helplines(), Line::key);
		check.unique(content.registries().glossary(), content.terms(), Definition::slug);
		check.unique(content.registries().worksheets(), content.worksheets(), Worksheet::slug);
		check.worksheets();
		return check.faults;
	}

	private void addresses() {
		Set<String> taken = new HashSet<>();
		for (Page page : this.content.pages()) {
			if (!taken.add(page.address())) {
				this.faults.add(page.fault("slug", "duplicate slug: " + page.address() + " is taken by another page"));
			}
		}
	}

	private void options() {
		Set<String> taken = new HashSet<>();
		this.content.pages().forEach((page) -> {
			var options = Objects.requireNonNullElse(page.front().options(), List.<OptionText>of());
			for (int i = 0; i < options.size(); i++) {
				if (!taken.add(options.get(i).slug())) {
					this.faults.add(page.fault("options[" + i + "].slug",
							"duplicate slug: an option called " + options.get(i).slug() + " exists"));
				}
			}
		});
	}

	private void needed() {
		YamlText helplines = this.content.registries().helplines();
		for (String slug : NEEDED_PAGES) {
			if (this.content.pages().stream().noneMatch((page) -> page.address().equals("/" + slug))) {
				this.faults.add(new Fault("en", 1, "the page with the slug '" + slug + "' is missing"));
			}
		}
		for (String key : NEEDED_HELPLINES) {
			if (this.content.helplines().stream().noneMatch((line) -> key.equals(line.key()))) {
				this.faults.add(helplines.fault(1, "the helpline " + key + " is missing; it stands on every page"));
			}
		}
		List<Modality> told = this.content.pages().stream().map((page) -> page.front().modality()).toList();
		Arrays.stream(Modality.values())
			.filter((modality) -> told.stream().filter(modality::equals).count() != 1)
			.forEach((modality) -> this.faults
				.add(new Fault("en/treatments", 1, "there must be one treatment with the modality " + modality)));
	}

	private void helplines() {
		YamlText file = this.content.registries().helplines();
		for (int i = 0; i < this.content.helplines().size(); i++) {
			Line line = this.content.helplines().get(i);
			String at = "[" + i + "]";
			if (line.dial() == null && line.sms() == null) {
				this.faults.add(file.fault(at, "a helpline needs dial, sms, or both"));
			}
			if (line.dial() != null
					&& (line.display() == null || !Line.digits(line.dial()).equals(Line.digits(line.display())))) {
				this.faults
					.add(file.fault(at + ".display", "the digits shown must be the digits dialled: " + line.dial()));
			}
		}
	}

	private void worksheets() {
		YamlText file = this.content.registries().worksheets();
		for (int i = 0; i < this.content.worksheets().size(); i++) {
			String address = "/worksheets/" + this.content.worksheets().get(i).slug();
			if (this.content.pages().stream().noneMatch((page) -> page.address().equals(address))) {
				this.faults.add(file.fault("[" + i + "].slug", "a worksheet needs a page: " + address));
			}
		}
		List<String> sheets = this.content.worksheets().stream().map((sheet) -> "/worksheets/" + sheet.slug()).toList();
		this.content.pages()
			.stream()
			.filter((page) -> page.address().startsWith("/worksheets/") && !sheets.contains(page.address()))
			.forEach((page) -> this.faults
				.add(page.fault("slug", "a page below worksheets needs a worksheet: " + page.address())));
	}

	private <T> void unique(YamlText file, List<T> entries, Function<T, String> key) {
		Set<String> taken = new HashSet<>();
		for (int i = 0; i < entries.size(); i++) {
			if (!taken.add(key.apply(entries.get(i)))) {
				this.faults.add(file.fault("[" + i + "]", "duplicate key: " + key.apply(entries.get(i))));
			}
		}
	}

}
