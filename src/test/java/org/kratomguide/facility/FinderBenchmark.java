package org.kratomguide.facility;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.jspecify.annotations.Nullable;
import org.kratomguide.GuideApplication;
import org.kratomguide.directory.DirectoryFiles;
import org.kratomguide.directory.ZipCodes;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The time of one search among all places, from the point to the twenty results as the
 * template reads them. People live where places are, so the points are ZIP codes of
 * places drawn at random, with one need of the list in turn. {@code bench/finder} runs
 * it.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 3, time = 5)
@SuppressWarnings("NullAway.Init")
public class FinderBenchmark {

	@Param({ "h2", "postgresql" })
	private String database;

	@Param({ "25", "100" })
	private int within;

	private @Nullable EmbeddedPostgres postgres;

	private ConfigurableApplicationContext context;

	private Finder finder;

	private final List<Question> questions = new ArrayList<>();

	private int next;

	/** Starts the guide without its web server, all places read in. */
	@Setup
	public void start() throws Exception {
		String url = "jdbc:h2:mem:bench;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";
		if (this.database.equals("postgresql")) {
			this.postgres = EmbeddedPostgres.start();
			url = this.postgres.getJdbcUrl("postgres", "postgres");
		}
		this.context = new SpringApplicationBuilder(GuideApplication.class).web(WebApplicationType.NONE)
			.run("--spring.datasource.url=" + url, "--guide.finder.in-background=false");
		this.finder = this.context.getBean(Finder.class);
		Needs needs = this.context.getBean(Needs.class);
		ZipCodes zips = this.context.getBean(ZipCodes.class);
		List<List<String>> rows = DirectoryFiles.rows();
		Random random = new Random(20261123);
		while (this.questions.size() < 500) {
			List<String> row = rows.get(random.nextInt(rows.size()));
			List<Need> wished = List.of(needs.all().get(this.questions.size() % needs.all().size()));
			zips.findByZip(row.get(6))
				.ifPresent((zip) -> this.questions.add(new Question(new Whereabouts.Place("a place", zip.getState(),
						new Point(zip.getLatitude(), zip.getLongitude())), this.within, wished, 1)));
		}
	}

	/** Stops what was started. */
	@TearDown
	public void stop() throws Exception {
		this.context.close();
		if (this.postgres != null) {
			this.postgres.close();
		}
	}

	/** One search. */
	@Benchmark
	public Optional<Findings> find() {
		this.next = (this.next + 1) % this.questions.size();
		return this.finder.find(this.questions.get(this.next));
	}

}
