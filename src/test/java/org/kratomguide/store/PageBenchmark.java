package org.kratomguide.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.commonmark.node.Node;
import org.kratomguide.GuideApplication;
import org.kratomguide.article.ArticleRenderer;
import org.kratomguide.article.ArticleView;
import org.kratomguide.markdown.GuideMarkdown;
import org.kratomguide.site.PageNotFound;
import org.kratomguide.topic.Topics;
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
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

/**
 * The steps on the way of a page, without the network: from Markdown to nodes, from the
 * database to the reader's HTML of an article, the whole page as the application makes
 * it, its compression, and finding the kept one. {@code bench/page} runs it.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@SuppressWarnings("NullAway.Init")
public class PageBenchmark {

	private static final String SLUG = "withdrawal";

	private ServletWebServerApplicationContext context;

	private MockMvc application;

	private PageStore store;

	private Answer answer;

	private byte[] body;

	private String text;

	/** Starts the guide and has it keep the page. */
	@Setup
	public void start() throws Exception {
		this.context = (ServletWebServerApplicationContext) new SpringApplicationBuilder(GuideApplication.class)
			.properties(
					"spring.datasource.url=jdbc:h2:mem:bench;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
							+ "DEFAULT_NULL_ORDERING=HIGH",
					"server.port=0", "management.server.port=0", "guide.finder.enabled=false")
			.run();
		this.application = MockMvcBuilders.webAppContextSetup(this.context).build();
		this.store = this.context.getBean(PageStore.class);
		MockHttpServletResponse made = page();
		this.body = made.getContentAsByteArray();
		this.answer = Answer.of(made, this.body);
		this.store.keep(this.store.current(), "/" + SLUG, this.answer, this.body);
		this.context.getBean("compressing", ExecutorService.class).submit(() -> {
		}).get();
		this.text = text();
	}

	@TearDown
	public void stop() {
		this.context.close();
	}

	/** The text of the page to its nodes. */
	@Benchmark
	public Node parse() {
		return GuideMarkdown.parse(this.text);
	}

	/** The page out of the database, its Markdown to HTML, its sources. */
	@Benchmark
	public ArticleView render() {
		return this.context.getBean(ArticleRenderer.class)
			.render(this.context.getBean(Topics.class).findBySlug(SLUG).orElseThrow(PageNotFound::new).getArticle());
	}

	/** The whole page as the application makes it. */
	@Benchmark
	public MockHttpServletResponse make() throws Exception {
		return page();
	}

	/** All encodings of the page. */
	@Benchmark
	public StoredPage compress() {
		return StoredPage.of(this.answer, this.body);
	}

	/** The kept page in the encoding that a browser likes best. */
	@Benchmark
	public ReadyBytes find() {
		return Objects.requireNonNull(this.store.find("/" + SLUG)).in(AcceptedEncodings.of("gzip, deflate, br, zstd"));
	}

	private MockHttpServletResponse page() throws Exception {
		return this.application.perform(MockMvcRequestBuilders.get("/" + SLUG)).andReturn().getResponse();
	}

	private static String text() throws IOException {
		try (Stream<Path> files = Files.walk(Path.of("src/main/resources/content/en"))) {
			List<Path> found = files.filter((file) -> file.endsWith(SLUG + ".md")).toList();
			return Files.readString(found.get(0)).replaceFirst("(?s)^---.*?\n---\n", "");
		}
	}

}
