package org.kratomguide.link;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

import org.kratomguide.language.Language;
import org.kratomguide.language.Words;
import org.springframework.http.MediaType;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The ways to write a citation down. Each is a handful of lines, so they are written
 * here; a library for them brings parsers and styles of which we would use nothing. The
 * tests read them back with one.
 */
enum CitationFormat {

	/**
	 * In words, after the seventh edition of the APA manual: a page without an author.
	 */
	TEXT("txt", new MediaType("text", "plain", StandardCharsets.UTF_8), CitationFormat::text),

	BIBTEX("bib", new MediaType("application", "x-bibtex", StandardCharsets.UTF_8), CitationFormat::bibtex),

	RIS("ris", new MediaType("application", "x-research-info-systems", StandardCharsets.UTF_8), CitationFormat::ris),

	CSL_JSON("json", new MediaType("application", "vnd.citationstyles.csl+json", StandardCharsets.UTF_8),
			CitationFormat::cslJson);

	private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

	private final String extension;

	private final MediaType mediaType;

	private final Function<CitedPage, String> writer;

	CitationFormat(String extension, MediaType mediaType, Function<CitedPage, String> writer) {
		this.extension = extension;
		this.mediaType = mediaType;
		this.writer = writer;
	}

	static CitationFormat of(String extension) {
		return Arrays.stream(values()).filter((it) -> it.extension.equals(extension)).findFirst().orElseThrow();
	}

	/** Its name. */
	public String title() {
		return Words.of(this);
	}

	/** What the names of its files end in. */
	public String extension() {
		return this.extension;
	}

	MediaType mediaType() {
		return this.mediaType;
	}

	/** The citation, with a line end at its end. */
	public String write(CitedPage page) {
		return this.writer.apply(page);
	}

	private static String text(CitedPage page) {
		return page.title() + " (" + page.edition() + "). (" + format(page.date(), "yyyy, MMMM d") + "). "
				+ CitedPage.publisher() + ". " + page.address() + "\n";
	}

	private static String bibtex(CitedPage page) {
		return """
				@misc{%s,
				  title     = {{%s}},
				  publisher = {%s},
				  year      = {%d},
				  month     = %s,
				  note      = {%s},
				  url       = {%s}
				}
				""".formatted(page.key(), inTex(page.title()), CitedPage.publisher(), page.date().getYear(),
				format(page.date(), "MMM").toLowerCase(Locale.ROOT), page.edition(), page.address());
	}

	/** What TeX would take for a command is written so that it prints. */
	private static String inTex(String text) {
		StringBuilder tex = new StringBuilder();
		text.chars().forEach((letter) -> tex.append(switch (letter) {
			case '&', '%', '$', '#', '_', '{', '}' -> "\\" + (char) letter;
			case '~' -> "\\textasciitilde{}";
			case '^' -> "\\textasciicircum{}";
			case '\\' -> "\\textbackslash{}";
			default -> String.valueOf((char) letter);
		}));
		return tex.toString();
	}

	private static String ris(CitedPage page) {
		return String.join("\r\n", "TY  - ELEC", "ID  - " + page.key(), "TI  - " + page.title(),
				"PB  - " + CitedPage.publisher(), "PY  - " + page.date().getYear(),
				"DA  - " + format(page.date(), "yyyy/MM/dd"), "ET  - " + page.edition(),
				"LA  - " + Language.current().code(), "UR  - " + page.address(), "ER  - ", "");
	}

	private static String cslJson(CitedPage page) {
		LocalDate date = page.date();
		Map<String, Object> item = new LinkedHashMap<>();
		item.put("id", page.key());
		item.put("type", "webpage");
		item.put("title", page.title());
		item.put("container-title", CitedPage.publisher());
		item.put("publisher", CitedPage.publisher());
		item.put("version", page.version().id());
		item.put("issued",
				Map.of("date-parts", List.of(List.of(date.getYear(), date.getMonthValue(), date.getDayOfMonth()))));
		item.put("language", Language.current().code());
		item.put("URL", page.address());
		return JSON.writeValueAsString(List.of(item)) + "\n";
	}

	private static String format(LocalDate date, String pattern) {
		return DateTimeFormatter.ofPattern(pattern, Locale.US).format(date);
	}

}
