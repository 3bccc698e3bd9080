package org.kratomguide.api;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.kratomguide.helpline.Helpline;
import org.kratomguide.helpline.HelplineRegistry;
import org.kratomguide.language.Words;
import org.kratomguide.site.PageNotFound;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(Links.API)
class HelplineApi {

	private static final CsvMapper CSV = new CsvMapper();

	/** As RFC 4180 has it: a first line with the names, CR LF at the ends of lines. */
	private static final CsvSchema TABLE = CSV.schemaFor(HelplineRow.class).withHeader().withLineSeparator("\r\n");

	private final HelplineRegistry registry;

	private final Links links;

	HelplineApi(HelplineRegistry registry, Links links) {
		this.registry = registry;
		this.links = links;
	}

	@GetMapping(path = "/helplines", produces = MediaType.APPLICATION_JSON_VALUE)
	ResponseEntity<ApiList<HelplineDocument>> list(@RequestParam(required = false) @Nullable String country,
			Paging paging) {
		String query = (country != null) ? "?country=" + country : "";
		return paging.of(of(country), (helpline) -> HelplineDocument.of(helpline, this.links),
				this.links.api("/helplines") + query);
	}

	@GetMapping(path = "/helplines/{key}", produces = MediaType.APPLICATION_JSON_VALUE)
	HelplineDocument show(@PathVariable String key) {
		return this.registry.all()
			.stream()
			.filter((helpline) -> helpline.getKey().equals(key))
			.findFirst()
			.map((helpline) -> HelplineDocument.of(helpline, this.links))
			.orElseThrow(PageNotFound::new);
	}

	@GetMapping(path = "/helplines.csv", produces = "text/csv;charset=UTF-8")
	String table(@RequestParam(required = false) @Nullable String country) {
		return CSV.writer(TABLE).writeValueAsString(of(country).stream().map(HelplineRow::of).toList());
	}

	private List<Helpline> of(@Nullable String country) {
		if (country == null) {
			return this.registry.all();
		}
		List<Helpline> there = this.registry.all()
			.stream()
			.filter((helpline) -> helpline.getLine().country().equals(country))
			.toList();
		if (there.isEmpty()) {
			throw new BadParameter("country", Words.of("api.parameter.country"));
		}
		return there;
	}

}
