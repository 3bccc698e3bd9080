package org.kratomguide.language;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.assertj.core.api.SoftAssertions;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * That the interface says everything in every language, and nothing past the message
 * files.
 */
class MessagesTests {

	private static final Path TEMPLATES = Path.of("src/main/resources/templates");

	private static final Pattern KEY = Pattern.compile("#\\{([\\w.-]+)|msg\\('([\\w.-]+)'|Words\\.of\\(\"([\\w.-]+)\"");

	/** Shown before the application has had a say; they have both languages in them. */
	private static final Set<String> FIXED = Set.of("unreadable.html", "starting.html");

	@Test
	void everyLanguageHasTheSameKeys() throws IOException {
		Set<Object> english = messages("messages.properties").keySet();

		assertThat(messages("messages_es.properties").keySet()).containsExactlyInAnyOrderElementsOf(english);
	}

	@Test
	void everyLanguageFillsInTheSameValues() throws IOException {
		Properties english = messages("messages.properties");
		Properties spanish = messages("messages_es.properties");

		SoftAssertions.assertSoftly((softly) -> english.stringPropertyNames()
			.forEach((key) -> softly.assertThat(places(spanish.getProperty(key)))
				.as(key)
				.isEqualTo(places(english.getProperty(key)))));
	}

	@Test
	void noMessageIsEmptyOrLeftInEnglish() throws IOException {
		Properties english = messages("messages.properties");
		Properties spanish = messages("messages_es.properties");

		SoftAssertions.assertSoftly((softly) -> english.stringPropertyNames().forEach((key) -> {
			softly.assertThat(spanish.getProperty(key)).as(key).isNotBlank();
			if (english.getProperty(key).split(" ").length > 2) {
				softly.assertThat(spanish.getProperty(key)).as(key).isNotEqualTo(english.getProperty(key));
			}
		}));
	}

	@Test
	void everyKeyThatIsUsedIsThere() throws IOException {
		Set<String> known = messages("messages.properties").stringPropertyNames();
		try (Stream<Path> files = Stream.concat(Files.walk(TEMPLATES), Files.walk(Path.of("src/main/java")))) {
			List<String> used = files.filter(Files::isRegularFile)
				.map(MessagesTests::read)
				.flatMap((text) -> KEY.matcher(text)
					.results()
					.map((match) -> Stream.of(match.group(1), match.group(2), match.group(3))
						.filter((key) -> key != null)
						.findFirst()
						.orElseThrow()))
				.distinct()
				.toList();

			assertThat(used).hasSizeGreaterThan(50).allMatch(known::contains);
		}
	}

	@Test
	void templatesHaveNoWordsOfTheirOwn() throws IOException {
		try (Stream<Path> files = Files.walk(TEMPLATES)) {
			SoftAssertions.assertSoftly((softly) -> files.filter((file) -> file.toString().endsWith(".html"))
				.filter((file) -> !FIXED.contains(file.getFileName().toString()))
				.forEach((file) -> softly.assertThat(wordsOf(read(file))).as(file.toString()).isEmpty()));
		}
	}

	@Test
	void wordsInATemplateAreFound() {
		assertThat(wordsOf("<p>Read this.</p>")).containsExactly("Read this.");
		assertThat(wordsOf("<nav aria-label=\"Main\"></nav>")).containsExactly("Main");
		assertThat(wordsOf("<p th:text=\"#{a}\">Read this.</p><th:block th:text=\"${b}\">x y</th:block>")).isEmpty();
	}

	/** The words that a reader would see as they stand. */
	private static List<String> wordsOf(String template) {
		var page = Jsoup.parse(template, "", Parser.xmlParser());
		Stream<String> texts = page.getAllElements()
			.stream()
			.filter((element) -> element.closest("[th:text], [th:utext], [th:replace], [th:insert]") == null
					&& !element.tagName().matches("script|style"))
			.map(Element::ownText);
		Stream<String> attributes = page.getAllElements()
			.stream()
			.flatMap((element) -> Stream.of("aria-label", "title", "placeholder", "alt", "data-label")
				.map(element::attr));
		return Stream.concat(texts, attributes).filter((text) -> text.matches(".*\\p{L}{2}.*")).toList();
	}

	private static Set<Integer> places(String message) {
		return Stream.of(new MessageFormat(message).getFormatsByArgumentIndex().length).collect(Collectors.toSet());
	}

	private static Properties messages(String name) throws IOException {
		Properties messages = new Properties();
		try (Reader reader = Files.newBufferedReader(Path.of("src/main/resources", name), StandardCharsets.UTF_8)) {
			messages.load(reader);
		}
		return messages;
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

}
