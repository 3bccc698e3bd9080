package org.kratomguide.store;

import java.util.function.Function;

import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;

/**
 * What decides about the answer with a kept page. Cookies do not: no page of the guide
 * reads one.
 *
 * @param address the path, as it came
 * @param encodings the value of {@code Accept-Encoding}
 * @param types the value of {@code Accept}
 * @param known the value of {@code If-None-Match}
 */
record Asked(String address, @Nullable String encodings, @Nullable String types, @Nullable String known) {

	/** Not in Jetty's list. It would change every link in a page. */
	static final String PREFIX = "X-Forwarded-Prefix";

	/**
	 * Reads a request, or gives nothing for one that asks for more than a page: a part of
	 * it, the page for a certain person or another site, the page under conditions that
	 * are seldom made.
	 */
	static @Nullable Asked of(Request request) {
		String method = request.getMethod();
		HttpURI uri = request.getHttpURI();
		if (uri.getQuery() != null || !(HttpMethod.GET.is(method) || HttpMethod.HEAD.is(method))) {
			return null;
		}
		return of(uri.getPath(), request.getHeaders());
	}

	private static @Nullable Asked of(String address, HttpFields headers) {
		String encodings = null;
		String types = null;
		String known = null;
		for (HttpField field : headers) {
			HttpHeader header = field.getHeader();
			if (header == null) {
				if (field.getName().equalsIgnoreCase(PREFIX)) {
					return null;
				}
				continue;
			}
			switch (header) {
				case ACCEPT_ENCODING -> encodings = joined(encodings, field);
				case ACCEPT -> types = joined(types, field);
				case IF_NONE_MATCH -> known = joined(known, field);
				case AUTHORIZATION, EXPECT, IF_MATCH, IF_MODIFIED_SINCE, IF_RANGE, IF_UNMODIFIED_SINCE, ORIGIN, RANGE,
						TRANSFER_ENCODING -> {
					if (header != HttpHeader.IF_MODIFIED_SINCE || !headers.contains(HttpHeader.IF_NONE_MATCH)) {
						return null;
					}
				}
				case CONTENT_LENGTH -> {
					if (field.getLongValue() != 0) {
						return null;
					}
				}
				default -> {
					// Says nothing about the answer.
				}
			}
		}
		return new Asked(address, encodings, types, known);
	}

	/**
	 * The kept page that will do, in the encoding that the client likes best, or nothing.
	 */
	@Nullable ReadyBytes among(Function<String, @Nullable StoredPage> pages) {
		StoredPage page = pages.apply(this.address);
		return (page != null && takes(page.answer().mediaType())) ? page.in(AcceptedEncodings.of(this.encodings))
				: null;
	}

	/** Whether the client has the page already. */
	boolean knows(ReadyBytes page) {
		return this.known != null && page.isAmong(this.known);
	}

	/** Whether a page of a type will do. What is not plain is left to the application. */
	private boolean takes(String mediaType) {
		return this.types == null || this.types.contains("*/*") || this.types.contains(mediaType);
	}

	private static String joined(@Nullable String before, HttpField field) {
		String value = String.valueOf(field.getValue());
		return (before != null) ? before + "," + value : value;
	}

}
