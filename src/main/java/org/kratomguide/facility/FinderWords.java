package org.kratomguide.facility;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.kratomguide.content.Fault;
import org.kratomguide.content.TextFile;
import org.kratomguide.content.YamlReader;
import org.kratomguide.content.YamlText;
import org.kratomguide.language.Language;
import org.springframework.core.io.ClassPathResource;

/**
 * The finder's own words in one language.
 *
 * @param needs what readers can look for
 * @param groups what places can offer
 */
record FinderWords(List<Need> needs, List<WordGroup> groups) {

	/** A file of words, in English unless its name begins with a language. */
	static YamlText file(String name) {
		return YamlText.whole(TextFile.read("directory/" + name, new ClassPathResource("directory/" + name)));
	}

	static FinderWords english(YamlReader reader, List<Fault> faults) {
		return new FinderWords(reader.readList(file("needs.yaml"), Need.class, faults),
				reader.readList(file("words.yaml"), WordGroup.class, faults));
	}

	/** The same in another language. What is missing there, or too much, is a fault. */
	FinderWords in(Language language, YamlReader reader, List<Fault> faults) {
		return (language == Language.ENGLISH) ? this
				: new FinderWords(needs(file(language.code() + "/needs.yaml"), reader, faults),
						groups(file(language.code() + "/words.yaml"), reader, faults));
	}

	private List<Need> needs(YamlText file, YamlReader reader, List<Fault> faults) {
		Map<String, NeedWords> words = reader.readList(file, NeedWords.class, faults)
			.stream()
			.collect(Collectors.toMap(NeedWords::key, Function.identity(), (first, second) -> first));
		Set<String> extra = new HashSet<>(words.keySet());
		for (Need need : this.needs) {
			NeedWords found = words.get(need.key());
			extra.remove(need.key());
			if (found == null) {
				faults.add(file.fault("", "nothing is said of " + need.key()));
			}
			else if ((found.brief() == null) != (need.brief() == null)) {
				faults.add(file.fault("", need.key() + " has short words in one language only"));
			}
		}
		extra.forEach((key) -> faults.add(file.fault("", "there is nothing to say of " + key)));
		return this.needs.stream().flatMap((need) -> Stream.ofNullable(words.get(need.key())).map(need::in)).toList();
	}

	private List<WordGroup> groups(YamlText file, YamlReader reader, List<Fault> faults) {
		List<WordGroup> groups = reader.readList(file, WordGroup.class, faults);
		for (int i = 0; i < Math.max(groups.size(), this.groups.size()); i++) {
			Set<String> ours = codes(groups, i);
			Set<String> theirs = codes(this.groups, i);
			if (!ours.equals(theirs)) {
				faults.add(file.fault("[" + i + "]", "not the codes of the English group: " + theirs));
			}
		}
		return groups;
	}

	private static Set<String> codes(List<WordGroup> groups, int index) {
		return (index < groups.size()) ? groups.get(index).words().keySet() : Set.of();
	}

}
