package org.kratomguide.fuzz;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.kratomguide.Site;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** All that can be asked of the guide, gathered from the guide itself. */
final class Targets {

	/**
	 * A part of an address that is one of many: {@code {slug:[a-z]+}}, with braces in
	 * braces.
	 */
	private static final Pattern VARIABLE = Pattern.compile("\\{([a-z]+)(:(?:[^{}]|\\{[^{}]*})+)?}");

	private static final String[] ADDRESSES = { "/r/{code}", "/text/{slug}", "/text/es/{slug}", "/es/r/{code}",
			"/text/{parent}/{slug}", "/css/{file}", "/js/{file}", "/images/{file}", "/{any}", "/es/{any}",
			"/{any}/{any}/{any}" };

	private final Map<String, Target> all = new LinkedHashMap<>();

	Collection<Target> all() {
		return this.all.values();
	}

	/** Every address that a controller answers, with what it reads. */
	Targets withHandlers(Map<RequestMappingInfo, HandlerMethod> handlers) {
		Map<String, Target> sorted = new TreeMap<>();
		handlers.forEach((mapping, handler) -> mapping.getPatternValues().forEach((pattern) -> {
			String path = VARIABLE.matcher(pattern).replaceAll("{$1}");
			Map<String, List<String>> parameters = new TreeMap<>();
			Arrays.stream(handler.getMethodParameters())
				.filter((parameter) -> parameter.hasParameterAnnotation(RequestParam.class))
				.forEach((parameter) -> parameters.put(name(parameter), List.of("1")));
			boolean post = mapping.getMethodsCondition().getMethods().toString().contains("POST");
			Target target = new Target(post ? "POST" : "GET", path, parameters);
			sorted.put(target.toString(), target);
			Target spanish = new Target(target.method(), "/es" + path, parameters);
			sorted.put(spanish.toString(), spanish);
		}));
		sorted.values().forEach(this::add);
		Arrays.stream(ADDRESSES).forEach((path) -> add(new Target("GET", path, Map.of("v", List.of("00000000")))));
		return this;
	}

	/** Every address of the document of the interface, with examples from there. */
	Targets withInterface(JsonNode document) {
		document.get("paths").properties().forEach((path) -> {
			Map<String, List<String>> parameters = new TreeMap<>();
			String[] address = { path.getKey() };
			path.getValue().get("get").path("parameters").forEach((given) -> {
				JsonNode parameter = given.has("$ref") ? document.at(given.get("$ref").asString().substring(1)) : given;
				String name = parameter.get("name").asString();
				String example = parameter.path("example").asString("1");
				if (parameter.get("in").asString().equals("path")) {
					address[0] = address[0].replace("{" + name + "}", example);
				}
				else {
					parameters.put(name,
							Stream.of("example", "x-bad-example")
								.filter(parameter::has)
								.map((key) -> parameter.get(key).asString())
								.toList());
				}
			});
			add(new Target("GET", address[0], parameters));
			add(new Target("GET", "/es" + address[0], parameters));
		});
		return this;
	}

	/** Every form, and one link of each kind. */
	Targets withPages(Map<String, Document> pages) {
		pages.values().forEach((page) -> page.select("form").forEach(this::form));
		Map<String, Target> links = new TreeMap<>();
		pages.values()
			.stream()
			.flatMap((page) -> page.select("a[href^=/], link[href^=/]").eachAttr("href").stream())
			.filter((href) -> !href.startsWith("//"))
			.map((href) -> href.replaceFirst("#.*", ""))
			.distinct()
			.sorted()
			.forEach((href) -> links.putIfAbsent(kind(href), link(href)));
		links.values().forEach(this::add);
		return this;
	}

	private void form(Element form) {
		Map<String, List<String>> controls = new TreeMap<>();
		form.select("[name]").forEach((control) -> {
			List<String> values = new ArrayList<>(control.select("option").eachAttr("value"));
			values.add(control.val());
			controls.computeIfAbsent(control.attr("name"), (name) -> new ArrayList<>()).addAll(values);
		});
		String address = form.hasAttr("action") ? form.attr("action") : form.baseUri();
		String path = address.replaceFirst("^https?://[^/]+", "").replaceFirst("[?#].*", "");
		add(new Target(form.attr("method").equalsIgnoreCase("post") ? "POST" : "GET", path.isEmpty() ? "/" : path,
				controls));
	}

	private static Target link(String href) {
		Map<String, List<String>> parameters = new TreeMap<>();
		int query = href.indexOf('?');
		if (query >= 0) {
			Arrays.stream(href.substring(query + 1).split("&")).map((pair) -> pair.split("=", 2)).forEach((pair) -> {
				String value = (pair.length > 1) ? URLDecoder.decode(pair[1], StandardCharsets.UTF_8) : "";
				parameters.computeIfAbsent(pair[0], (name) -> new ArrayList<>()).add(value);
			});
		}
		return new Target("GET", (query >= 0) ? href.substring(0, query) : href, parameters);
	}

	/**
	 * The first part of an address, how deep it goes, its ending and what is asked of it.
	 */
	private static String kind(String href) {
		Target link = link(href);
		String first = link.path().replaceFirst("^(/es)?(/[^/.]*).*", "$1$2");
		return first + StringUtils.countOccurrencesOf(link.path(), "/") + StringUtils.getFilenameExtension(link.path())
				+ link.parameters().keySet();
	}

	private void add(Target target) {
		if (!target.path().equals("/error")) {
			this.all.putIfAbsent(target.toString(), target);
		}
	}

	private static String name(MethodParameter parameter) {
		parameter.initParameterNameDiscovery(new DefaultParameterNameDiscoverer());
		return String.valueOf(parameter.getParameterName());
	}

	static Targets of(Site site, Map<RequestMappingInfo, HandlerMethod> handlers) {
		JsonNode document = new JsonMapper().readTree(site.get("/api/v1/openapi.json").body());
		return new Targets().withHandlers(handlers).withInterface(document).withPages(site.pages());
	}

}
