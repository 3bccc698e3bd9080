package org.kratomguide.api;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.kratomguide.language.Words;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/**
 * Which part of a list is asked for.
 *
 * @param page the number of the page, from 1
 * @param size how many items a page has
 */
record Paging(@Nullable String page, @Nullable String size) {

	private static final int LAST_PAGE = 10_000;

	private static final int LARGEST = 100;

	private static final int USUAL = 20;

	/** Answers with the asked part, and with links to the parts around it. */
	<E, T> ResponseEntity<ApiList<T>> of(List<E> all, Function<E, T> toItem, String address) {
		int number = number("page", this.page, 1, LAST_PAGE);
		int length = number("size", this.size, USUAL, LARGEST);
		List<T> items = all.stream().skip((number - 1L) * length).limit(length).map(toItem).toList();
		int last = Math.max(1, (all.size() + length - 1) / length);
		List<String> links = new ArrayList<>(List.of(link(address, 1, length, "first")));
		if (number > 1) {
			links.add(link(address, Math.min(number - 1, last), length, "prev"));
		}
		if (number < last) {
			links.add(link(address, number + 1, length, "next"));
		}
		links.add(link(address, last, length, "last"));
		return ResponseEntity.ok()
			.header(HttpHeaders.LINK, String.join(", ", links))
			.body(new ApiList<>(items, number, length, all.size()));
	}

	private static String link(String address, int page, int size, String relation) {
		return "<" + address + (address.contains("?") ? "&" : "?") + "page=" + page + "&size=" + size + ">; rel=\""
				+ relation + "\"";
	}

	private static int number(String name, @Nullable String given, int usual, int most) {
		if (given == null) {
			return usual;
		}
		if (!given.matches("[1-9]\\d{0,4}") || Integer.parseInt(given) > most) {
			throw new BadParameter(name, Words.of("api.parameter.number", most));
		}
		return Integer.parseInt(given);
	}

}
