package org.kratomguide.facility;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.kratomguide.directory.Edition;
import org.kratomguide.directory.Editions;
import org.kratomguide.directory.Facilities;
import org.kratomguide.directory.Facility;
import org.kratomguide.directory.FinderProperties;
import org.kratomguide.directory.ServiceCodes;
import org.kratomguide.directory.Spot;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds places near a point, the nearest first. The database narrows them to a box by an
 * index; distance and services are compared here, bit by bit.
 */
@Component
class Finder {

	/** Half around the earth. */
	private static final double EVERYWHERE = 13_000;

	private static final int NEAREST = 3;

	private static final Comparator<Hit> ORDER = Comparator.comparing(Hit::isListed)
		.thenComparing(Hit::silent)
		.thenComparing(Hit::miles)
		.thenComparing((hit) -> hit.spot().id());

	private final FinderProperties properties;

	private final Editions editions;

	private final Facilities facilities;

	private final ServiceCodes codes;

	private final Needs needs;

	private final OwnPlaces own;

	private volatile @Nullable Known known;

	Finder(FinderProperties properties, Editions editions, Facilities facilities, ServiceCodes codes, Needs needs,
			OwnPlaces own) {
		this.properties = properties;
		this.editions = editions;
		this.facilities = facilities;
		this.codes = codes;
		this.needs = needs;
		this.own = own;
	}

	/** The edition that is searched; none as long as the first is not read in. */
	Optional<Edition> edition() {
		return this.editions.findLive();
	}

	/** Searches; finds nothing to search in as long as there is no edition. */
	@Transactional(readOnly = true)
	public Optional<Findings> find(Question question) {
		return edition().map((edition) -> find(question, edition, index(edition)));
	}

	private Findings find(Question question, Edition edition, CodeIndex index) {
		List<Hit> hits = within(question, question.within(), edition, index);
		List<Hit> nearest = hits.isEmpty() ? beyond(question, edition, index) : List.of();
		int from = Math.min(hits.size(), (question.page() - 1) * Findings.PAGE);
		List<Hit> page = hits.subList(from, Math.min(hits.size(), from + Findings.PAGE));
		return new Findings(edition, question, hits.size(), (int) hits.stream().filter(Hit::silent).count(),
				results(page, from, index), results(nearest, 0, index));
	}

	/** Every place that is near enough and does not say no, in the order of the list. */
	private List<Hit> within(Question question, double miles, Edition edition, CodeIndex index) {
		Point point = question.place().point();
		Point.Box box = point.around(miles);
		Stream<Spot> listed = this.facilities.findInBox(edition, box.south(), box.north(), box.west(), box.east())
			.stream();
		List<Hit> hits = Stream.concat(listed, this.own.spots(index))
			.flatMap((spot) -> hit(spot, question, index).stream())
			.filter((hit) -> hit.miles() <= miles)
			.collect(Collectors.toCollection(ArrayList::new));
		String state = question.place().state();
		if (state != null && !hits.isEmpty()) {
			this.facilities.findWithoutPlace(edition, state)
				.forEach((spot) -> hit(spot, question, index).ifPresent(hits::add));
		}
		hits.sort(ORDER);
		return hits;
	}

	/** The nearest places that lie farther away than the reader wished. */
	private List<Hit> beyond(Question question, Edition edition, CodeIndex index) {
		List<Hit> hits = List.of();
		for (double miles = question.within() * 2.0; hits.isEmpty() && miles < EVERYWHERE * 2; miles *= 2) {
			hits = within(question, miles, edition, index);
		}
		return hits.stream().sorted(Comparator.comparing(Hit::miles).thenComparing(ORDER)).limit(NEAREST).toList();
	}

	private Optional<Hit> hit(Spot spot, Question question, CodeIndex index) {
		if (!this.properties.shows(spot.state()) && spot.id() >= 0) {
			return Optional.empty();
		}
		CodeIndex.Word word = index.ask(question.needs(), spot.services());
		Double latitude = spot.latitude();
		Double longitude = spot.longitude();
		double miles = (latitude != null && longitude != null) ? question.place().point().milesTo(latitude, longitude)
				: Double.POSITIVE_INFINITY;
		return (word == CodeIndex.Word.NO) ? Optional.empty()
				: Optional.of(new Hit(spot, miles, word == CodeIndex.Word.SILENT));
	}

	private List<Found> results(List<Hit> hits, int before, CodeIndex index) {
		Map<Long, Facility> byId = this.facilities
			.findByIds(hits.stream().map((hit) -> hit.spot().id()).filter((id) -> id >= 0).toList())
			.stream()
			.collect(Collectors.toMap((facility) -> java.util.Objects.requireNonNull(facility.getId()),
					Function.identity()));
		List<Found> results = new ArrayList<>();
		for (Hit hit : hits) {
			Facility facility = byId.get(hit.spot().id());
			PlaceView view = (facility != null) ? PlaceView.of(facility, false, index, this.needs)
					: PlaceView.of(this.own.get(hit.spot().id()), index, this.needs);
			results.add(new Found(before + results.size() + 1, view,
					Double.isInfinite(hit.miles()) ? null : hit.miles(), hit.silent()));
		}
		return results;
	}

	/** The codes of an edition, remembered until the next one is live. */
	CodeIndex index(Edition edition) {
		Known last = this.known;
		if (last == null || !last.edition().is(edition)) {
			last = new Known(edition, new CodeIndex(this.codes.findAllByOrderById(), this.needs));
			this.known = last;
		}
		return last.index();
	}

	private record Known(Edition edition, CodeIndex index) {
	}

	/** A place that fits. */
	private record Hit(Spot spot, double miles, boolean silent) {

		/** Listed in the directory, and not one of the operator's own. */
		boolean isListed() {
			return this.spot.id() >= 0;
		}

	}

}
