package org.kratomguide.facility;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.kratomguide.directory.Edition;
import org.kratomguide.directory.Editions;
import org.kratomguide.directory.Facilities;
import org.kratomguide.directory.FinderProperties;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The places one by one, those too that the live edition no longer lists. */
@Component
public class Places {

	private final FinderProperties properties;

	private final Editions editions;

	private final Facilities facilities;

	private final Finder finder;

	private final Needs needs;

	private final OwnPlaces own;

	Places(FinderProperties properties, Editions editions, Facilities facilities, Finder finder, Needs needs,
			OwnPlaces own) {
		this.properties = properties;
		this.editions = editions;
		this.facilities = facilities;
		this.finder = finder;
		this.needs = needs;
		this.own = own;
	}

	/**
	 * What a handout prints of a place.
	 * @param code the last part of its address: short, and naming nothing
	 */
	@Transactional(readOnly = true)
	public Optional<PlaceCard> card(String code) {
		return find(code).map((place) -> new PlaceCard(place.name(), place.address(),
				Stream.concat(Stream.ofNullable(place.phone()), place.intakes().stream())
					.map((phone) -> phone.label().replaceFirst("^\\D+", ""))
					.distinct()
					.toList(),
				place.offers(), place.warnings(), place.listed(), place.gone(),
				"/find-treatment/places/" + place.code()));
	}

	@Transactional(readOnly = true)
	Optional<PlaceView> find(String code) {
		Optional<Edition> live = this.properties.enabled() ? this.editions.findLive() : Optional.empty();
		return live.flatMap((edition) -> {
			CodeIndex index = this.finder.index(edition);
			return this.own.find(code)
				.map((place) -> PlaceView.of(place, index, this.needs))
				.or(() -> listed(code, edition, index));
		});
	}

	private Optional<PlaceView> listed(String code, Edition live, CodeIndex index) {
		return this.facilities.findByCodeOrderByEditionIdDesc(code, Limit.of(1))
			.stream()
			.filter((facility) -> this.properties.shows(facility.getListing().state()))
			.findFirst()
			.map((facility) -> PlaceView.of(facility, !facility.getEdition().is(live), index, this.needs));
	}

	/**
	 * What a handout prints of a place.
	 *
	 * @param name its name
	 * @param address on one line
	 * @param phones its numbers, as people read them
	 * @param offers what it says it offers, in a few words; may be empty
	 * @param warnings for whom it is not
	 * @param source who says so, and when
	 * @param gone whether the newest list no longer names it
	 * @param path its page in the guide
	 */
	public record PlaceCard(String name, String address, List<String> phones, String offers, List<String> warnings,
			String source, boolean gone, String path) {
	}

}
