package org.kratomguide.search;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.kratomguide.language.Language;
import org.kratomguide.node.Part;
import org.kratomguide.node.Turns;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes the table of passages say what the features say. Only what changed is written.
 */
@Component
class PassageImport {

	private final Passages passages;

	private final List<PassageSource> sources;

	private final Turns turns;

	PassageImport(Passages passages, List<PassageSource> sources, Turns turns) {
		this.passages = passages;
		this.sources = sources;
		this.turns = turns;
	}

	/** Merges, and gives the passages as they now are, in the current language. */
	@Transactional
	public List<Passage> run() {
		this.turns.take(Part.CONTENT);
		Map<String, Passage> stored = this.passages.findAll()
			.stream()
			.collect(Collectors.toMap(Passage::getAddress, (passage) -> passage, (one, other) -> one, HashMap::new));
		Set<String> told = new HashSet<>();
		this.sources.stream().flatMap(PassageSource::passages).forEach((text) -> {
			told.add(text.address());
			Passage passage = stored.get(text.address());
			if (passage != null) {
				passage.revise(text);
			}
			else {
				stored.put(text.address(), this.passages.save(new Passage(Language.current(), text)));
			}
		});
		stored.values()
			.stream()
			.filter((passage) -> !told.contains(passage.getAddress()))
			.forEach(this.passages::delete);
		stored.keySet().retainAll(told);
		return List.copyOf(stored.values());
	}

}
