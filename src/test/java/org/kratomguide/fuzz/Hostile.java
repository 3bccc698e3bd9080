package org.kratomguide.fuzz;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Values that nobody should type. Each is made ready for an address or a form, since some
 * are wrong only there.
 */
final class Hostile {

	/** What a page would show if it took a value for a template. */
	static final String EVALUATED = "9801547";

	/**
	 * Marked so that it is found wherever a page shows it unescaped, and no two signs can
	 * be taken for one another.
	 */
	static final String MARK = "x<mkqza \"mkqzb 'mkqzc &mkqzd >mkqze";

	/** What all parts of the mark begin with. */
	static final String WORD = "mkqz";

	private static final List<String> NUMBERS = List.of("-1", "0", "-0", "1.5", "2147483648", "-2147483649",
			"9223372036854775808", "9".repeat(400), "NaN", "Infinity", "-Infinity", "1e309", "1e-400", "0x10", "1_000",
			"٣", "１２", "+1", " 1", "1 ", "1L", "1,000");

	private static final List<String> WORDS = List.of("\u202Ekratom\u202C", "e\u0301".repeat(60), "𝒳🧑🏽‍🤝‍🧑🏻",
			"\uFEFF", "\u0000", "\uFFFF", "İıßﬁŉ", "ka\u00ADtom", "\u200B", "\u0085\u2028\u2029", "عربى עברית",
			"\t\u000B\f", "ſ", "\uD83D");

	private static final List<String> SHAPES = List.of("' or '1'='1", "'; drop table topic; --", "\" or sleep(5) #",
			"1) union select null,null--", "${1337*7331}", "#{1337*7331}", "*{1337*7331}", "@{1337*7331}",
			"[[${1337*7331}]]", "[(${1337*7331})]", "__${1337*7331}__::.x", "~{error/show :: x}", "{{1337*7331}}",
			"%{1337*7331}", "<%= 1337*7331 %>", "T(Math).abs(-9801546-1)", "${jndi:ldap://127.0.0.1:1/a}", "{\"a\":[",
			"[]", "{}", "null", "true", "redirect:https://evil.example/", "forward:/error", "//evil.example/",
			"https://evil.example/", "\\\\evil.example", "javascript:alert(1)", "data:text/html,x",
			"file:///etc/passwd", "classpath:application.properties", "../../../../etc/passwd",
			"..\\..\\windows\\win.ini", "....//....//", "/WEB-INF/web.xml", "*:* AND (", "title:x^1e9~",
			"\"a b\"~9999999", "(a+)+$", "a*b?c*", "=1+1", "@SUM(1)", "|id", "`id`", "$(id)", "<!--#exec cmd=\"id\"-->",
			"<![CDATA[", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///e\">]>", "&#60;script&#62;", "%3Cscript%3E", "%%",
			"a;b=c", "a=b&c=d", "#", "?", "\r\nX-Mkqz: 1", "\r\n\r\nHTTP/1.1 200 OK");

	/** As they go over the wire. */
	private static final List<String> ENCODED = List.of("%", "%z", "%zz", "%u0041", "%00", "a%00b", "%0d%0aX-Mkqz:%201",
			"%0aX-Mkqz:1", "%E5%98%8A%E5%98%8DX-Mkqz:1", "%ED%A0%80", "%ED%B0%80", "%C0%AF", "%C0%80", "%E0%80%AF",
			"%F8%88%80%80%80", "%FF%FE", "%80", "%C3", "%F0%9F%98", "%2e%2e%2f", "%2e%2e", "..%2f..%2f", "..;/", ";a=b",
			"%5c", "%2F", "%252e%252e%252f", "%25", "%3B", "+", "%2B", "%20", "%7F", "%1b%5b31m", "[", "a%5B0%5D");

	private Hostile() {
	}

	/** A value for a parameter that takes these. */
	static String value(RandomGenerator random, List<String> valid) {
		return switch (random.nextInt(12)) {
			case 0, 1 -> encode(pick(random, valid));
			case 2 -> "";
			case 3, 4 -> encode(mutated(random, pick(random, valid)));
			case 5 -> encode(pick(random, NUMBERS));
			case 6 -> encode(pick(random, WORDS) + MARK);
			case 7 -> encode(pick(random, SHAPES) + MARK);
			case 8 -> encode(pick(random, SHAPES));
			case 9 -> pick(random, ENCODED);
			case 10 -> encode(pick(random, valid) + MARK);
			default -> longOne(random);
		};
	}

	/** Something for a header, which must not end the header by itself. */
	static String header(RandomGenerator random) {
		String value = switch (random.nextInt(4)) {
			case 0 -> pick(random, SHAPES) + MARK;
			case 1 -> pick(random, WORDS);
			case 2 -> pick(random, NUMBERS) + "," + pick(random, SHAPES);
			default -> MARK.repeat(1 + random.nextInt(40));
		};
		return (random.nextInt(20) == 0) ? value.replace("\n", "") : value.replaceAll("[\r\n\u0000]", "");
	}

	static <T> T pick(RandomGenerator random, List<T> from) {
		return from.get(random.nextInt(from.size()));
	}

	private static String longOne(RandomGenerator random) {
		int length = 1 << random.nextInt(1, 13);
		return pick(random, List.of("a", "%20", "a+", "%C3%A9", "%F0%9F%98%80", "7", "'", "*", "(", "a,"))
			.repeat(length)
			.substring(0, length) + encode(MARK);
	}

	private static String mutated(RandomGenerator random, String valid) {
		StringBuilder value = new StringBuilder(valid);
		for (int i = random.nextInt(1, 4); i > 0; i--) {
			int at = random.nextInt(value.length() + 1);
			switch (random.nextInt(4)) {
				case 0 -> value.insert(at, (char) random.nextInt(0x20, 0x250));
				case 1 -> value.setLength(at);
				case 2 -> value.append(value);
				default -> value.insert(at, pick(random, List.of("-", "_", ".", ",", "/", " ", "A", "0")));
			}
		}
		return value.substring(0, Math.min(value.length(), 2_000));
	}

	private static String encode(String value) {
		return URLEncoder.encode(value, StandardCharsets.UTF_8);
	}

}
