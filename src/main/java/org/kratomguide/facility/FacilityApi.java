package org.kratomguide.facility;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.kratomguide.directory.FinderProperties;
import org.kratomguide.directory.ServiceCode;
import org.kratomguide.language.Words;
import org.kratomguide.site.Problem;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The finder for programs: JSON, and GeoJSON for maps. */
@RestController
@RequestMapping("/api/v1/facilities")
class FacilityApi {

	private static final MediaType GEO = MediaType.parseMediaType("application/geo+json");

	private final FinderProperties properties;

	private final Finder finder;

	private final Whereabouts whereabouts;

	private final Needs needs;

	private final Places places;

	FacilityApi(FinderProperties properties, Finder finder, Whereabouts whereabouts, Needs needs, Places places) {
		this.properties = properties;
		this.finder = finder;
		this.whereabouts = whereabouts;
		this.needs = needs;
		this.places = places;
	}

	/**
	 * Searches.
	 * @param near a ZIP code, or a town and its state
	 * @param within miles, from 1 to 200
	 * @param offers keys of needs, repeated or parted by commas
	 * @param page from 1; a page has 20 places
	 * @param format {@code geojson} for GeoJSON, which the Accept header asks for as well
	 */
	@GetMapping
	ResponseEntity<?> list(@RequestParam(defaultValue = "") String near, @RequestParam(defaultValue = "") String within,
			@RequestParam(defaultValue = "") List<String> offers, @RequestParam(defaultValue = "") String page,
			@RequestParam(defaultValue = "") String format,
			@RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = "") String accept) {
		List<String> keys = offers.stream()
			.flatMap((part) -> Arrays.stream(part.split(",")))
			.map(String::strip)
			.filter((key) -> !key.isEmpty())
			.toList();
		Wish wish = Wish.of(near, within, keys, page, this.needs);
		if (!wish.faults().isEmpty()) {
			return wrong(wish.faults().get(0).words(), wish.faults().get(0).part());
		}
		if (!format.isEmpty() && !format.equals("geojson") && !format.equals("json")) {
			return wrong(Words.of("facilities.format"), "format");
		}
		if (!this.properties.enabled() || this.finder.edition().isEmpty()) {
			return notHere();
		}
		Whereabouts.Answer answer = this.whereabouts.find(wish.near());
		if (answer.place() == null) {
			return wrong(Objects.requireNonNullElseGet(answer.fault(), () -> Words.of("facilities.several")), "near");
		}
		Optional<Findings> findings = this.finder
			.find(new Question(answer.place(), wish.within(), wish.needs(), wish.page()));
		return findings.<ResponseEntity<?>>map((it) -> isGeo(format, accept) ? geo(it) : plain(it))
			.orElseGet(() -> notHere());
	}

	/** One place. */
	@GetMapping("/{id}")
	ResponseEntity<?> show(@PathVariable String id, @RequestParam(defaultValue = "") String format,
			@RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = "") String accept) {
		return this.places.find(id)
			.<ResponseEntity<?>>map(
					(place) -> isGeo(format, accept) ? current().contentType(GEO).body(feature(Facts.of(place, null)))
							: current().contentType(MediaType.APPLICATION_JSON).body(Facts.of(place, null)))
			.orElseGet(() -> problem(HttpStatus.NOT_FOUND, Words.of("facilities.none")));
	}

	private static boolean isGeo(String format, String accept) {
		return format.equals("geojson") || format.isEmpty() && accept.contains(GEO.toString());
	}

	private static ResponseEntity<?> plain(Findings findings) {
		return secret().contentType(MediaType.APPLICATION_JSON)
			.body(new Page(findings.question().place().name(), findings.question().within(), findings.question().page(),
					findings.pages(), findings.total(), findings.silent(), findings.edition().getImprint().words(),
					Words.of("facilities.caution"), facts(findings).toList()));
	}

	private static ResponseEntity<?> geo(Findings findings) {
		Map<String, Object> collection = new LinkedHashMap<>();
		collection.put("type", "FeatureCollection");
		collection.put("total", findings.total());
		collection.put("page", findings.question().page());
		collection.put("pages", findings.pages());
		collection.put("features", facts(findings).map(FacilityApi::feature).toList());
		return secret().contentType(GEO).body(collection);
	}

	private static Stream<Facts> facts(Findings findings) {
		return findings.results().stream().map((found) -> Facts.of(found.place(), found.miles()));
	}

	private static Map<String, Object> feature(Facts facts) {
		Map<String, Object> feature = new LinkedHashMap<>();
		feature.put("type", "Feature");
		feature.put("id", facts.id());
		feature.put("geometry", (facts.latitude() != null && facts.longitude() != null)
				? Map.of("type", "Point", "coordinates", List.of(facts.longitude(), facts.latitude())) : null);
		feature.put("properties", facts);
		return feature;
	}

	/** An import changes the places at any time. */
	private static ResponseEntity.BodyBuilder current() {
		return ResponseEntity.ok().header(HttpHeaders.CACHE_CONTROL, "no-cache");
	}

	private static ResponseEntity.BodyBuilder secret() {
		return ResponseEntity.ok().header(HttpHeaders.CACHE_CONTROL, "no-store");
	}

	private static ResponseEntity<Problem> notHere() {
		return problem(HttpStatus.SERVICE_UNAVAILABLE, Words.of("facilities.off"));
	}

	private static ResponseEntity<Problem> wrong(String fault, String parameter) {
		return problem(HttpStatus.BAD_REQUEST, Words.of("facilities.parameter", fault, parameter));
	}

	private static ResponseEntity<Problem> problem(HttpStatus status, String detail) {
		return Problem.response(status.value(), detail);
	}

	/**
	 * A page of places.
	 *
	 * @param near around which
	 * @param within how many miles
	 * @param page from 1
	 * @param pages how many there are
	 * @param total how many places there are
	 * @param silent how many of them did not say whether they offer it; they come last
	 * @param edition the edition and the year of the answers
	 * @param caution what to tell with it
	 * @param facilities the places
	 */
	record Page(String near, int within, int page, int pages, int total, int silent, String edition, String caution,
			List<Facts> facilities) {
	}

	/** A place as programs read it; {@code docs} of the API say what each part means. */
	record Facts(String id, String name, @Nullable String program, String street, @Nullable String unit, String city,
			String state, String zip, @Nullable String phone, List<String> intakes, @Nullable String website,
			@Nullable Double latitude, @Nullable Double longitude, @Nullable Double miles, List<String> codes,
			List<String> warnings, String source, boolean checkedLocally, boolean stillListed, String page) {

		static Facts of(PlaceView place, @Nullable Double miles) {
			var listing = place.listing();
			return new Facts(place.code(), listing.name(), listing.program(), listing.street(), listing.unit(),
					listing.city(), listing.state(), listing.zip(), listing.phone(), listing.intakes(),
					listing.website(), listing.latitude(), listing.longitude(),
					(miles != null) ? Math.round(miles * 10) / 10.0 : null,
					place.codes().stream().map(ServiceCode::getCode).toList(), place.warnings(), place.source(),
					place.checked() != null, !place.gone(), "/find-treatment/places/" + place.code());
		}

	}

}
