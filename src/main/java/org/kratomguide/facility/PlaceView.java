package org.kratomguide.facility;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.kratomguide.directory.Facility;
import org.kratomguide.directory.Imprint;
import org.kratomguide.directory.Listing;
import org.kratomguide.directory.ServiceCode;
import org.kratomguide.language.Language;
import org.kratomguide.language.Words;

/**
 * A place, ready for the reader.
 *
 * @param code the last part of its address
 * @param listing where and what it is
 * @param phone its number, where one can be called
 * @param intakes the numbers for those who want to start
 * @param offers what it says it offers, in a few words
 * @param warnings for whom it is not
 * @param codes all that it says, in the directory's codes
 * @param edition the edition that says so; absent for a place of the operator's own
 * @param checked the day on which the operator checked it; absent for the others
 * @param gone whether the live edition no longer lists it
 */
record PlaceView(String code, Listing listing, @Nullable Phone phone, List<Phone> intakes, String offers,
		List<String> warnings, List<ServiceCode> codes, @Nullable Imprint edition, @Nullable LocalDate checked,
		boolean gone) {

	static PlaceView of(Facility facility, boolean gone, CodeIndex index, Needs needs) {
		return of(facility.getCode(), facility.getListing(), facility.getServices(), facility.getEdition().getImprint(),
				null, gone, index, needs);
	}

	static PlaceView of(OwnPlaces.OwnPlace place, CodeIndex index, Needs needs) {
		return of(place.code(), place.listing(), place.services(index), null, place.checked(), false, index, needs);
	}

	private static PlaceView of(String code, Listing listing, BitSet services, @Nullable Imprint edition,
			@Nullable LocalDate checked, boolean gone, CodeIndex index, Needs needs) {
		List<ServiceCode> codes = index.codes(services);
		String offers = needs.all()
			.stream()
			.filter((need) -> need.brief() != null && index.ask(need, services) == CodeIndex.Word.YES)
			.map(Need::brief)
			.collect(Collectors.joining(", "));
		List<String> warnings = codes.stream().flatMap((it) -> OnlyFor.of(it).stream()).map(OnlyFor::words).toList();
		return new PlaceView(code, listing, (listing.phone() != null) ? Phone.of(listing.phone()).orElse(null) : null,
				listing.intakes().stream().flatMap((number) -> Phone.of(number).stream()).toList(), offers, warnings,
				codes, edition, checked, gone);
	}

	/** Its name, with the program's. */
	public String name() {
		return this.listing.name() + ((this.listing.program() != null) ? ", " + this.listing.program() : "");
	}

	/** Its address on one line. */
	public String address() {
		return Stream.of(this.listing.street(), this.listing.unit(), this.listing.city(), this.listing.state())
			.filter((part) -> part != null && !part.isEmpty())
			.collect(Collectors.joining(", ")) + " " + this.listing.zip();
	}

	/** Who says all this, and when. */
	public String source() {
		return (this.edition != null) ? this.edition.words()
				: Words.of("place.checked", DateTimeFormatter.ofPattern(Words.of("date"), Language.current().locale())
					.format(Objects.requireNonNull(this.checked)));
	}

	/** The same as a sentence. */
	String listed() {
		return (this.edition != null) ? Words.of("place.listed", source()) : source() + ".";
	}

	/**
	 * What it offers under the guide's headings; what the guide has no words for comes
	 * last.
	 */
	List<Group> groups(List<WordGroup> words) {
		Set<String> told = new HashSet<>();
		List<Group> groups = new ArrayList<>();
		for (WordGroup group : words) {
			List<String> offered = this.codes.stream()
				.filter((it) -> group.words().containsKey(it.getCode()) && told.add(it.getCode()))
				.map((it) -> String.valueOf(group.words().get(it.getCode())))
				.toList();
			if (!offered.isEmpty()) {
				groups.add(new Group(group.title(), offered));
			}
		}
		return groups;
	}

	/** What the guide has no words for, in the directory's. */
	List<String> rest(List<WordGroup> words) {
		return this.codes.stream()
			.filter((it) -> words.stream().noneMatch((group) -> group.words().containsKey(it.getCode())))
			.map(ServiceCode::getName)
			.toList();
	}

	/** What a place offers, under one heading. */
	record Group(String title, List<String> offered) {
	}

}
