package org.kratomguide.facility;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.kratomguide.directory.ZipCode;
import org.kratomguide.directory.ZipCodes;
import org.kratomguide.language.Words;
import org.springframework.stereotype.Component;

/** Knows where a ZIP code or a town is. */
@Component
class Whereabouts {

	static final int LONGEST = 80;

	private static final Pattern ZIP = Pattern.compile("(\\d{5})(-\\d{4})?");

	private static final Pattern TOWN = Pattern.compile("(.+?)[,\\s]+([A-Za-z]{2})\\.?");

	/** Where the Spanish name of a state differs. */
	private static final String SPANISH_STATES = "virginia occidental=WV,carolina del norte=NC,carolina del sur=SC,"
			+ "dakota del norte=ND,dakota del sur=SD,nuevo hampshire=NH,nueva hampshire=NH,nueva jersey=NJ,"
			+ "nuevo méxico=NM,nuevo mexico=NM,nueva york=NY,distrito de columbia=DC,hawái=HI,luisiana=LA,"
			+ "misisipi=MS,misuri=MO,oregón=OR,pensilvania=PA,tejas=TX";

	private static final Map<String, String> STATES = states();

	private final ZipCodes zips;

	Whereabouts(ZipCodes zips) {
		this.zips = zips;
	}

	/** What a reader typed, looked up. */
	Answer find(String typed) {
		String text = typed.strip().replaceAll("\\s+", " ");
		if (text.isEmpty()) {
			return Answer.fault(Words.of("where.empty"));
		}
		if (text.length() > LONGEST) {
			return Answer.fault(Words.of("where.long"));
		}
		Matcher zip = ZIP.matcher(text);
		if (zip.matches()) {
			return this.zips.findByZip(zip.group(1))
				.map((found) -> Answer.of(place(found)))
				.orElseGet(() -> Answer.fault(Words.of("where.zip")));
		}
		if (text.matches("[\\d\\s-]+")) {
			return Answer.fault(Words.of("where.digits"));
		}
		return town(text);
	}

	private Answer town(String text) {
		Matcher matcher = TOWN.matcher(text);
		if (matcher.matches() && STATES.containsValue(matcher.group(2).toUpperCase(Locale.ROOT))) {
			List<Place> places = places(matcher.group(1), matcher.group(2).toUpperCase(Locale.ROOT));
			if (!places.isEmpty()) {
				return Answer.of(places.get(0));
			}
		}
		String lower = text.toLowerCase(Locale.ROOT);
		for (Map.Entry<String, String> state : STATES.entrySet()) {
			if (lower.endsWith(" " + state.getKey())) {
				List<Place> places = places(text.substring(0, text.length() - state.getKey().length()),
						state.getValue());
				if (!places.isEmpty()) {
					return Answer.of(places.get(0));
				}
			}
		}
		List<Place> places = places(text, null);
		if (places.isEmpty()) {
			return Answer.fault(Words.of("where.town"));
		}
		return (places.size() == 1) ? Answer.of(places.get(0)) : new Answer(null, places, null);
	}

	/** The towns of a name, one for each state. */
	private List<Place> places(String town, @Nullable String state) {
		Map<String, List<ZipCode>> byState = new LinkedHashMap<>();
		this.zips.findByPlaceKeyOrderByStateAscZipAsc(ZipCode.key(town))
			.stream()
			.filter((zip) -> zip.getState() != null && (state == null || state.equals(zip.getState())))
			.forEach((zip) -> byState.computeIfAbsent(String.valueOf(zip.getState()), (it) -> new ArrayList<>())
				.add(zip));
		return byState.entrySet()
			.stream()
			.map((entry) -> new Place(entry.getValue().get(0).getPlace() + ", " + entry.getKey(), entry.getKey(),
					Point.middle(entry.getValue().stream().map(Whereabouts::point).toList())))
			.toList();
	}

	private static Place place(ZipCode zip) {
		String name = (zip.getPlace() != null) ? zip.getPlace() + ", " + zip.getState() + " " + zip.getZip()
				: Words.of("where.zip.name", zip.getZip());
		return new Place(name, zip.getState(), point(zip));
	}

	private static Point point(ZipCode zip) {
		return new Point(zip.getLatitude(), zip.getLongitude());
	}

	private static Map<String, String> states() {
		Map<String, String> states = new LinkedHashMap<>();
		// The longer names first: "West Virginia" ends with "Virginia".
		for (String state : ("west virginia=WV,north carolina=NC,south carolina=SC,north dakota=ND,south dakota=SD,"
				+ "new hampshire=NH,new jersey=NJ,new mexico=NM,new york=NY,rhode island=RI,district of columbia=DC,"
				+ "puerto rico=PR,northern mariana islands=MP,alabama=AL,alaska=AK,arizona=AZ,arkansas=AR,california=CA,"
				+ "colorado=CO,connecticut=CT,delaware=DE,florida=FL,georgia=GA,guam=GU,hawaii=HI,idaho=ID,illinois=IL,"
				+ "indiana=IN,iowa=IA,kansas=KS,kentucky=KY,louisiana=LA,maine=ME,maryland=MD,massachusetts=MA,"
				+ "michigan=MI,minnesota=MN,mississippi=MS,missouri=MO,montana=MT,nebraska=NE,nevada=NV,ohio=OH,"
				+ "oklahoma=OK,oregon=OR,pennsylvania=PA,tennessee=TN,texas=TX,utah=UT,vermont=VT,virginia=VA,"
				+ "washington=WA,wisconsin=WI,wyoming=WY," + SPANISH_STATES)
			.split(",")) {
			states.put(state.split("=")[0], state.split("=")[1]);
		}
		return states;
	}

	/**
	 * A place that was found.
	 *
	 * @param name how to call it
	 * @param state its state, where that is known
	 * @param point its middle
	 */
	record Place(String name, @Nullable String state, Point point) {
	}

	/**
	 * One place, or several of which the reader chooses, or why there is none.
	 *
	 * @param place the place
	 * @param choices towns of the same name
	 * @param fault what to do, in words for the reader
	 */
	record Answer(@Nullable Place place, List<Place> choices, @Nullable String fault) {

		static Answer of(Place place) {
			return new Answer(place, List.of(), null);
		}

		static Answer fault(String fault) {
			return new Answer(null, List.of(), fault);
		}

		Optional<Place> found() {
			return Optional.ofNullable(this.place);
		}

	}

}
