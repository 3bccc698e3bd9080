package org.kratomguide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import eu.crydee.syllablecounter.SyllableCounter;
import org.assertj.core.api.SoftAssertions;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kratomguide.fit.FitQuestion;
import org.kratomguide.fit.FitRulebook;
import org.kratomguide.fit.FitRules;
import org.kratomguide.language.Language;
import org.kratomguide.markdown.PlainText;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** How the pages read, and what they must never say. */
@GuideTest
class WordsTests {

	/**
	 * Names of chemicals, medicines and institutions, which a reader cannot be spared.
	 */
	private static final Set<String> NAMES = lines("names-set-aside.txt");

	private static final Map<Language, List<Pattern>> NEVER_SAID = Map.of(Language.ENGLISH, patterns("never-said.txt"),
			Language.SPANISH, patterns("never-said-es.txt"));

	private final SyllableCounter syllables = new SyllableCounter();

	@LocalServerPort
	private int port;

	@Autowired
	private FitRulebook rulebook;

	@Test
	void everyPageIsReadWithEightYearsOfSchoolAndHalfOfThemWithSeven() throws IOException {
		Map<String, Double> grades = new TreeMap<>();
		List<String> longSentences = new ArrayList<>();
		Site.at(this.port).pages(Language.ENGLISH).forEach((address, page) -> {
			List<String> sentences = sentences(page);
			grades.put(address, grade(sentences));
			sentences.stream()
				.filter((sentence) -> words(sentence).size() > 25)
				.forEach((sentence) -> longSentences.add(address + ": " + sentence));
		});

		Files.writeString(Path.of("target", "reading-grades.txt"),
				grades.entrySet()
					.stream()
					.map((entry) -> String.format(Locale.ROOT, "%4.1f %s", entry.getValue(), entry.getKey()))
					.collect(Collectors.joining("\n", "", "\n\nSentences over 25 words:\n"))
						+ String.join("\n", longSentences));
		SoftAssertions.assertSoftly((softly) -> grades
			.forEach((address, grade) -> softly.assertThat(grade).as(address).isBetween(0.0, 8.0)));
		assertThat(grades.values().stream().sorted().toList().get(grades.size() / 2)).isLessThanOrEqualTo(7.0);
	}

	/**
	 * On the scale by which Spanish texts for patients are measured, 55 is usual and 65
	 * is rather easy.
	 */
	@Test
	void everySpanishPageIsEasierThanUsual() throws IOException {
		Map<String, Double> ease = new TreeMap<>();
		Site.at(this.port)
			.pages(Language.SPANISH)
			.forEach((address, page) -> ease.put(address, SpanishEase.of(sentences(withoutIndex(page)), NAMES)));

		Files.writeString(Path.of("target", "reading-ease-es.txt"),
				ease.entrySet()
					.stream()
					.map((entry) -> String.format(Locale.ROOT, "%4.1f %s", entry.getValue(), entry.getKey()))
					.collect(Collectors.joining("\n")));
		SoftAssertions.assertSoftly((softly) -> ease
			.forEach((address, value) -> softly.assertThat(value).as(address).isBetween(60.0, 100.0)));
	}

	/** The list from A to Z has names in it and no sentences. */
	private static Document withoutIndex(Document page) {
		Document copy = page.clone();
		copy.select(".index").remove();
		return copy;
	}

	@Test
	void wordsThatTheFieldHasDroppedAndThingsThatMustNotBeSaidAreNotThere() {
		SoftAssertions.assertSoftly((softly) -> Site.at(this.port).pages().forEach((address, page) -> {
			List<Pattern> never = neverSaid(Site.language(address));
			Document copy = page.clone();
			copy.select("cite, q, .bibliography p + p").remove();
			String text = copy.body().text();
			never.forEach((pattern) -> softly.assertThat(text).as(address).doesNotContainPattern(pattern));
		}));
	}

	/** A page shows only some of the rules, so each is read by itself. */
	@ParameterizedTest
	@CsvSource({ "ENGLISH, 25", "SPANISH, 30" })
	void everySentenceThatTheRulesCanSayIsPlainAndMayBeSaid(Language language, int longest) {
		List<String> texts = said(language.call(this.rulebook::rules));
		List<String> sentences = texts.stream().flatMap((text) -> sentencesOf(text).stream()).toList();

		SoftAssertions.assertSoftly((softly) -> {
			texts.forEach((text) -> neverSaid(language)
				.forEach((pattern) -> softly.assertThat(text).doesNotContainPattern(pattern)));
			sentences.forEach(
					(sentence) -> softly.assertThat(words(sentence).size()).as(sentence).isLessThanOrEqualTo(longest));
		});
		if (language == Language.ENGLISH) {
			assertThat(grade(sentences)).isBetween(0.0, 8.0);
		}
		else {
			assertThat(SpanishEase.of(sentences, NAMES)).isBetween(60.0, 100.0);
		}
		assertThat(sentences).hasSizeGreaterThan(100);
	}

	private static List<String> said(FitRules rules) {
		return Stream
			.concat(rules.questions()
				.stream()
				.flatMap((question) -> Stream.concat(Stream.of(question.ask()),
						question.choices().stream().map(FitQuestion.Choice::words))),
					rules.all()
						.flatMap((rule) -> Stream.concat(Stream.of(rule.say()),
								Stream.concat(Stream.ofNullable(rule.name()), rule.ask().stream()))))
			.map(PlainText::of)
			.toList();
	}

	@Test
	void theCheckOfForbiddenWordsFindsThem() {
		List<String> wrong = List.of("He is an addict.", "substance abuse", "a clean test", "take 5 grams", "take 2 mg",
				"FDA-approved for kratom addiction", "this is clinically proven",
				"It is 13 times stronger than morphine");
		assertThat(wrong).allMatch((text) -> isForbidden(Language.ENGLISH, text));
		assertThat(List.of("Es un adicto.", "abuso de sustancias", "una prueba limpia", "tome 5 gramos", "toma 2 mg",
				"aprobado para la adicción al kratom", "está clínicamente probado", "13 veces más fuerte"))
			.allMatch((text) -> isForbidden(Language.SPANISH, text));
	}

	private static List<Pattern> neverSaid(Language language) {
		return Objects.requireNonNull(NEVER_SAID.get(language));
	}

	private static boolean isForbidden(Language language, String text) {
		return neverSaid(language).stream().anyMatch((pattern) -> pattern.matcher(text).find());
	}

	/**
	 * Flesch and Kincaid's grade; the names set aside count in a sentence's length, not
	 * for their syllables.
	 */
	private double grade(List<String> sentences) {
		List<String> words = sentences.stream().flatMap((sentence) -> words(sentence).stream()).toList();
		List<String> counted = words.stream()
			.map((word) -> word.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", ""))
			.filter((word) -> !word.isEmpty() && !NAMES.contains(word))
			.toList();
		double perWord = counted.stream().mapToInt(this.syllables::count).average().orElseThrow();
		return 0.39 * words.size() / sentences.size() + 11.8 * perWord - 15.59;
	}

	private static List<String> sentences(Document page) {
		Document copy = page.clone();
		copy.select(".sources, .review, .ref, .unseen, svg, .path, .onpage, .bibliography, .helpline__facts").remove();
		List<String> sentences = new ArrayList<>();
		for (Element block : copy
			.select("main h1, main h2, main h3, main h4, main p, main li, main td, main dd, main span.check")) {
			if (block.select("p, li, td, dd").size() == 1 || !block.is("li, td, dd")) {
				sentences.addAll(sentencesOf(block.text()));
			}
		}
		return sentences;
	}

	private static List<String> sentencesOf(String text) {
		List<String> sentences = new ArrayList<>();
		BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.US);
		breaks.setText(text);
		int from = breaks.first();
		for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
			String sentence = text.substring(from, to).strip();
			if (!words(sentence).isEmpty()) {
				sentences.add(sentence);
			}
			from = to;
		}
		return sentences;
	}

	private static List<String> words(String sentence) {
		return Arrays.stream(sentence.split("[\\s/]+")).filter((word) -> word.matches(".*[\\p{L}\\p{N}].*")).toList();
	}

	private static List<Pattern> patterns(String resource) {
		return lines(resource).stream()
			.map((line) -> Pattern.compile(line, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS))
			.toList();
	}

	private static Set<String> lines(String resource) {
		try (var in = WordsTests.class.getResourceAsStream("/" + resource)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
				.filter((line) -> !line.isBlank() && !line.startsWith("#"))
				.collect(Collectors.toUnmodifiableSet());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
