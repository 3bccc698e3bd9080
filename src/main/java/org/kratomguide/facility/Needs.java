package org.kratomguide.facility;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.kratomguide.content.ContentFaults;
import org.kratomguide.content.Fault;
import org.kratomguide.content.YamlReader;
import org.kratomguide.content.YamlText;
import org.kratomguide.directory.FinderProperties;
import org.kratomguide.directory.PackagedCodes;
import org.kratomguide.language.ContentChanged;
import org.kratomguide.language.Language;
import org.kratomguide.treatment.Treatments;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** All that readers can look for, and the guide's words for what places offer. */
@Component
class Needs {

	private final YamlText file = FinderWords.file("needs.yaml");

	private final Map<Language, FinderWords> words;

	private final Map<String, String> categories = PackagedCodes.categories();

	private final Treatments treatments;

	private final FinderProperties properties;

	Needs(YamlReader reader, Treatments treatments, FinderProperties properties) {
		this.properties = properties;
		this.treatments = treatments;
		List<Fault> faults = new ArrayList<>();
		FinderWords english = FinderWords.english(reader, faults);
		this.words = Arrays.stream(Language.values())
			.collect(Collectors.toMap(Function.identity(), (language) -> english.in(language, reader, faults)));
		if (faults.isEmpty()) {
			checkNeeds(faults);
			checkWords(FinderWords.file("words.yaml"), faults);
		}
		refuse(faults);
	}

	private FinderWords current() {
		return Objects.requireNonNull(this.words.get(Language.current()));
	}

	private static void refuse(List<Fault> faults) {
		if (!faults.isEmpty()) {
			throw new ContentFaults(faults);
		}
	}

	private void checkNeeds(List<Fault> faults) {
		Set<String> keys = new HashSet<>();
		for (int i = 0; i < all().size(); i++) {
			Need need = all().get(i);
			String at = "[" + i + "]";
			if (!keys.add(need.key())) {
				faults.add(this.file.fault(at, "duplicate key: " + need.key()));
			}
			need.codes()
				.stream()
				.filter((code) -> !this.categories.containsKey(code))
				.forEach((code) -> faults.add(this.file.fault(at, "the directory has no code " + code)));
			askedIn(need).stream()
				.filter((category) -> !this.categories.containsValue(category))
				.forEach((category) -> faults.add(this.file.fault(at, "the directory has no part " + category)));
		}
	}

	private void checkWords(YamlText wordsFile, List<Fault> faults) {
		Set<String> taken = new HashSet<>();
		for (int i = 0; i < words().size(); i++) {
			String at = "[" + i + "].words.";
			words().get(i).words().keySet().forEach((code) -> {
				if (!this.categories.containsKey(code)) {
					faults.add(wordsFile.fault(at + code, "the directory has no code " + code));
				}
				if (!taken.add(code)) {
					faults.add(wordsFile.fault(at + code, "the code " + code + " stands twice"));
				}
			});
		}
	}

	/** Every treatment and every option must lead somewhere, and nothing else may. */
	@EventListener(ContentChanged.class)
	void checkOrigins() {
		if (!this.properties.enabled()) {
			return;
		}
		Set<String> known = this.treatments.findAllWithOptions()
			.stream()
			.flatMap((treatment) -> Stream.concat(Stream.of(treatment.getSlug()),
					treatment.getOptions().stream().map((option) -> option.getSlug())))
			.collect(Collectors.toSet());
		List<Fault> faults = new ArrayList<>();
		for (int i = 0; i < all().size(); i++) {
			String at = "[" + i + "]";
			all().get(i)
				.origins()
				.stream()
				.filter((slug) -> !known.contains(slug))
				.forEach((slug) -> faults.add(this.file.fault(at, "no treatment or option is called " + slug)));
		}
		known.stream()
			.filter((slug) -> from(slug).isEmpty())
			.forEach((slug) -> faults.add(this.file.fault("", "nothing is said for the treatment or option " + slug)));
		refuse(faults);
	}

	List<Need> all() {
		return current().needs();
	}

	/** The needs of the form, under their headings. */
	Map<String, List<Need>> byGroup() {
		return all().stream().collect(Collectors.groupingBy(Need::group, LinkedHashMap::new, Collectors.toList()));
	}

	List<WordGroup> words() {
		return current().groups();
	}

	Optional<Need> find(String key) {
		return all().stream().filter((need) -> need.key().equals(key)).findFirst();
	}

	/** Where a treatment or an option leads. */
	Optional<Need> from(String slug) {
		return all().stream().filter((need) -> need.origins().contains(slug)).findFirst();
	}

	/** The parts of the survey in which a place would have said that it offers this. */
	Set<String> askedIn(Need need) {
		return (need.askedIn() != null) ? Set.copyOf(need.askedIn())
				: need.codes()
					.stream()
					.map((code) -> this.categories.getOrDefault(code, ""))
					.collect(Collectors.toSet());
	}

}
