package org.kratomguide.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kratomguide.GuideTest;
import org.kratomguide.language.Language;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What people type, and the page that it must bring. The queries were written before the
 * search was; the file says how it is kept honest.
 */
@GuideTest
class SearchTableTests {

	@Autowired
	private GuideSearch search;

	@ParameterizedTest
	@CsvSource({ "ENGLISH, queries.tsv, 150, 0.95, 0.85", "SPANISH, queries-es.tsv, 80, 0.90, 0.70" })
	void nearlyEveryQueryBringsItsPage(Language language, String file, int atLeast, double top3, double top)
			throws IOException {
		List<Row> rows = Files.readAllLines(Path.of("src/test/resources/search", file))
			.stream()
			.filter((line) -> !line.isBlank() && !line.startsWith("#"))
			.map((line) -> line.split("\t"))
			.map((cells) -> new Row(cells[0], Arrays.asList(cells[1].split("\\|")),
					language.call(() -> search(cells[0]))))
			.toList();
		long onTop = rows.stream().filter((row) -> row.place() == 1).count();
		long inTop3 = rows.stream().filter((row) -> row.place() <= 3).count();

		Files.write(Path.of("target", "search-misses-" + language.code() + ".txt"),
				rows.stream().filter((row) -> row.place() > 1).map(Row::toString).toList());
		Files.writeString(Path.of("target", "search-figures-" + language.code() + ".txt"),
				"%d queries, %d in the top 3, %d on top%n".formatted(rows.size(), inTop3, onTop));
		assertThat(rows).hasSizeGreaterThanOrEqualTo(atLeast);
		assertThat((double) inTop3 / rows.size()).as("in the top 3").isGreaterThanOrEqualTo(top3);
		assertThat((double) onTop / rows.size()).as("on top").isGreaterThanOrEqualTo(top);
	}

	private List<String> search(String query) {
		return this.search.ask(Question.of(query), 1).orElseThrow().results().stream().map(Result::address).toList();
	}

	private record Row(String query, List<String> wanted, List<String> found) {

		/** The place of the first result that is right, from 1. */
		int place() {
			for (int i = 0; i < this.found.size(); i++) {
				String address = this.found.get(i);
				if (this.wanted.contains(address) || this.wanted.contains(address.replaceFirst("#.*", ""))) {
					return i + 1;
				}
			}
			return Integer.MAX_VALUE;
		}

		@Override
		public String toString() {
			return (place() <= 3 ? "place " + place() : "MISSED ") + "\t" + this.query + "\twanted "
					+ String.join(" | ", this.wanted) + "\tgot " + this.found.stream().limit(3).toList();
		}

	}

}
