package org.kratomguide.facility;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.kratomguide.GuideTest;
import org.kratomguide.content.Fault;
import org.kratomguide.content.YamlReader;
import org.kratomguide.language.Language;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** That the finder has the same words in each language. */
@GuideTest
class FinderWordsTests {

	@Autowired
	private YamlReader reader;

	@Test
	void theSpanishWordsHaveNoFaultsAndTheCodesOfTheEnglishOnes() {
		List<Fault> faults = new ArrayList<>();
		FinderWords english = FinderWords.english(this.reader, faults);
		FinderWords spanish = english.in(Language.SPANISH, this.reader, faults);

		assertThat(faults).isEmpty();
		assertThat(spanish.needs()).extracting(Need::key).isEqualTo(english.needs().stream().map(Need::key).toList());
		assertThat(spanish.needs()).extracting(Need::codes)
			.isEqualTo(english.needs().stream().map(Need::codes).toList());
		assertThat(spanish.groups()).hasSameSizeAs(english.groups());
	}

	@Test
	void tellsWhatIsMissingAndWhatIsTooMuch() {
		List<Fault> faults = new ArrayList<>();
		FinderWords english = FinderWords.english(this.reader, faults);
		List<Need> needs = new ArrayList<>(english.needs());
		Need first = needs.remove(0);
		needs.add(new Need("unheard", first.group(), first.words(), null, first.codes(), null, null));
		List<WordGroup> groups = new ArrayList<>(english.groups());
		groups.set(1, new WordGroup("Other", Map.of("ZZ", "Other")));

		new FinderWords(needs, groups).in(Language.SPANISH, this.reader, faults);

		assertThat(faults).extracting(Fault::what)
			.containsExactlyInAnyOrder("nothing is said of unheard", "there is nothing to say of " + first.key(),
					"not the codes of the English group: [ZZ]");
	}

}
