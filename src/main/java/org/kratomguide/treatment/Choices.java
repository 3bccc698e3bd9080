package org.kratomguide.treatment;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

/** All that can be chosen, in one statement. */
@Component
public class Choices {

	private final Treatments treatments;

	Choices(Treatments treatments) {
		this.treatments = treatments;
	}

	/** Every treatment and option by its address. */
	public Map<String, Choice> byAddress() {
		return groups().stream()
			.flatMap(Group::all)
			.collect(Collectors.toMap((choice) -> Objects.requireNonNull(choice.address()), Function.identity()));
	}

	/** The treatments in order, each with its options. */
	List<Group> groups() {
		return this.treatments.findAllWithOptions()
			.stream()
			.sorted(Comparator.comparing(Treatment::getPosition))
			.map((treatment) -> new Group(Choice.of(treatment), Choice.optionsOf(treatment).toList()))
			.toList();
	}

	/** A treatment with its options. */
	record Group(Choice treatment, List<Choice> options) {

		Stream<Choice> all() {
			return Stream.concat(Stream.of(this.treatment), this.options.stream());
		}
	}

}
