package org.kratomguide.link;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.kratomguide.search.PassageSource;
import org.kratomguide.search.PassageText;
import org.kratomguide.language.ContentChanged;
import org.kratomguide.language.PerLanguage;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Every page, section, option and term by its address and by its short code, remembered.
 * Addresses that a page had before, and their codes, lead to where it is now.
 */
@Component
public class LinkTargets {

	private final List<PassageSource> sources;

	private final MovedAddresses movedAddresses;

	private final PerLanguage<Known> known;

	LinkTargets(List<PassageSource> sources, MovedAddresses movedAddresses, TransactionOperations transactions) {
		this.sources = sources;
		this.movedAddresses = movedAddresses;
		this.known = new PerLanguage<>(() -> Objects.requireNonNull(transactions.execute((status) -> read())));
	}

	/** The target with this code. */
	public Optional<LinkTarget> find(String code) {
		return Optional.ofNullable(this.known.get().byCode.get(code));
	}

	/** The target at an address of this guide, with its fragment. */
	public Optional<LinkTarget> at(String address) {
		return Optional.ofNullable(this.known.get().byAddress.get(address));
	}

	/** Where the page now is that had this address before. */
	public Optional<String> moved(String oldAddress) {
		return Optional.ofNullable(this.known.get().moved.get(oldAddress));
	}

	/** Every target, page by page. */
	public List<LinkTarget> all() {
		return List.copyOf(this.known.get().byAddress.values());
	}

	@EventListener
	void forget(ContentChanged event) {
		this.known.forget();
	}

	private Known read() {
		Map<String, LinkTarget> byAddress = this.sources.stream()
			.flatMap(PassageSource::passages)
			.map(LinkTargets::target)
			.collect(Collectors.toMap(LinkTarget::address, Function.identity(), (one, other) -> one,
					LinkedHashMap::new));
		Map<String, String> moved = this.movedAddresses.findAll()
			.stream()
			.collect(Collectors.toMap(MovedAddress::getOldAddress, MovedAddress::getAddress));
		Map<String, LinkTarget> byCode = new HashMap<>();
		byAddress.values().forEach((target) -> {
			byCode.put(target.code(), target);
			moved.forEach((old, now) -> {
				if (target.page().equals(now)) {
					byCode.putIfAbsent(ShortCode.of(old + target.fragment()), target);
				}
			});
		});
		return new Known(byAddress, byCode, moved);
	}

	private static LinkTarget target(PassageText passage) {
		return new LinkTarget(ShortCode.of(passage.address()), passage.address(), passage.kind(), passage.title(),
				passage.heading());
	}

	private record Known(Map<String, LinkTarget> byAddress, Map<String, LinkTarget> byCode, Map<String, String> moved) {
	}

}
