package org.kratomguide.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.kratomguide.GuideApplication;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The time of one search on the whole guide, over the queries of the table in turn.
 * {@code bench/search} runs it.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 3, time = 5)
@SuppressWarnings("NullAway.Init")
public class SearchBenchmark {

	private ConfigurableApplicationContext context;

	private GuideSearch search;

	private List<Question> questions;

	private int next;

	/** Starts the guide without its web server. */
	@Setup
	public void start() throws IOException {
		this.context = new SpringApplicationBuilder(GuideApplication.class).web(WebApplicationType.NONE)
			.properties("spring.datasource.url=jdbc:h2:mem:bench;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
					+ "DEFAULT_NULL_ORDERING=HIGH")
			.run();
		this.search = this.context.getBean(GuideSearch.class);
		this.questions = Files.readAllLines(Path.of("src/test/resources/search/queries.tsv"))
			.stream()
			.filter((line) -> !line.isBlank() && !line.startsWith("#"))
			.map((line) -> Question.of(line.split("\t")[0]))
			.toList();
	}

	@TearDown
	public void stop() {
		this.context.close();
	}

	/** One search, from the words to the excerpts. */
	@Benchmark
	public Optional<Answer> ask() {
		this.next = (this.next + 1) % this.questions.size();
		return this.search.ask(this.questions.get(this.next), 1);
	}

}
