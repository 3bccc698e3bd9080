package org.kratomguide.facility;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.kratomguide.directory.ServiceCode;

/** The codes of the live edition by their bits, so that a search compares bits only. */
final class CodeIndex {

	private final Map<String, ServiceCode> byCode = new HashMap<>();

	private final Map<Integer, ServiceCode> byBit = new HashMap<>();

	private final Map<String, BitSet> byCategory = new HashMap<>();

	private final Map<String, Test> tests = new HashMap<>();

	CodeIndex(List<ServiceCode> codes, Needs needs) {
		codes.forEach((code) -> {
			this.byCode.put(code.getCode(), code);
			this.byBit.put(code.getBit(), code);
			this.byCategory.computeIfAbsent(code.getCategory(), (it) -> new BitSet()).set(code.getBit());
		});
		needs.all().forEach((need) -> this.tests.put(need.key(), new Test(bits(need.codes()), asked(needs, need))));
	}

	/** The bits of some codes; those that no edition has used are not among them. */
	BitSet bits(Collection<String> codes) {
		BitSet bits = new BitSet();
		codes.stream().map(this.byCode::get).filter((code) -> code != null).forEach((code) -> bits.set(code.getBit()));
		return bits;
	}

	private BitSet asked(Needs needs, Need need) {
		BitSet asked = new BitSet();
		Set<String> categories = needs.askedIn(need);
		categories.forEach((category) -> asked.or(this.byCategory.getOrDefault(category, new BitSet())));
		asked.or(bits(need.codes()));
		return asked;
	}

	/** The codes of what a place offers, in the directory's order. */
	List<ServiceCode> codes(BitSet services) {
		return services.stream().mapToObj(this.byBit::get).filter((code) -> code != null).toList();
	}

	/** What a place says to a need. */
	Word ask(Need need, BitSet services) {
		Test test = this.tests.get(need.key());
		if (test == null || test.yes().intersects(services)) {
			return Word.YES;
		}
		return test.asked().intersects(services) ? Word.NO : Word.SILENT;
	}

	/** What a place says to all needs together. */
	Word ask(Collection<Need> needs, BitSet services) {
		Word word = Word.YES;
		for (Need need : needs) {
			Word next = ask(need, services);
			word = (next.ordinal() > word.ordinal()) ? next : word;
		}
		return word;
	}

	/** The worse the later. */
	enum Word {

		YES, SILENT, NO

	}

	private record Test(BitSet yes, BitSet asked) {
	}

}
