package org.kratomguide.article;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import com.fasterxml.jackson.annotation.JsonCreator;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import org.jspecify.annotations.Nullable;

/**
 * The questions that a page answers, as readers put them. They are not shown; the search
 * knows them.
 *
 * @param byFragment the questions by the fragment that answers them; {@link #WHOLE_PAGE}
 * for the page
 */
public record Questions(Map<@NotBlank String, @NotEmpty List<@NotBlank String>> byFragment) {

	/** The key of what the page as a whole answers. */
	public static final String WHOLE_PAGE = "page";

	static final Questions NONE = new Questions(Map.of());

	@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
	public Questions {
		byFragment = Collections.unmodifiableMap(new LinkedHashMap<>(byFragment));
	}

	/** What the page answers at a fragment. */
	public List<String> at(String fragment) {
		return this.byFragment.getOrDefault(fragment, List.of());
	}

	/** One line a question, its fragment before it. */
	@Converter(autoApply = true)
	public static class ForDatabase implements AttributeConverter<Questions, String> {

		@Override
		public @Nullable String convertToDatabaseColumn(@Nullable Questions questions) {
			if (questions == null) {
				return null;
			}
			return questions.byFragment.entrySet()
				.stream()
				.flatMap((entry) -> entry.getValue().stream().map((question) -> entry.getKey() + " " + question))
				.collect(Collectors.joining("\n"));
		}

		@Override
		public Questions convertToEntityAttribute(@Nullable String lines) {
			if (lines == null) {
				return NONE;
			}
			return new Questions(Arrays.stream(lines.split("\n"))
				.filter((line) -> !line.isEmpty())
				.map((line) -> line.split(" ", 2))
				.collect(Collectors.groupingBy((line) -> line[0], LinkedHashMap::new,
						Collectors.mapping((line) -> line[1], Collectors.toList()))));
		}

	}

}
