package org.kratomguide.link;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.kratomguide.search.PassageSource;
import org.kratomguide.search.PassageText;
import org.kratomguide.site.ContentChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Every page, section, option and term by its address and by its short code, remembered.
 * Addresses that a page had before, and their codes, lead to where it is now.
 */
@Component
public class LinkTargets {

	private final List<PassageSource> sources;

	private final MovedAddresses movedAddresses;

	private volatile Known known = new Known(Map.of(), Map.of(), Map.of());

	LinkTargets(List<PassageSource> sources, MovedAddresses movedAddresses) {
		this.sources = sources;
		this.movedAddresses = movedAddresses;
	}

	/** The target with this code. */
	public Optional<LinkTarget> find(String code) {
		return Optional.ofNullable(this.known.byCode.get(code));
	}

	/** The target at an address of this guide, with its fragment. */
	public Optional<LinkTarget> at(String address) {
		return Optional.ofNullable(this.known.byAddress.get(address));
	}

	/** Where the page now is that had this address before. */
	public Optional<String> moved(String oldAddress) {
		return Optional.ofNullable(this.known.moved.get(oldAddress));
	}

	/** Every target, page by page. */
	public List<LinkTarget> all() {
		return List.copyOf(this.known.byAddress.values());
	}

	@EventListener
	@Transactional(readOnly = true)
	public void contentChanged(ContentChanged event) {
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
		this.known = new Known(byAddress, byCode, moved);
	}

	private static LinkTarget target(PassageText passage) {
		return new LinkTarget(ShortCode.of(passage.address()), passage.address(), passage.kind(), passage.title(),
				passage.heading());
	}

	private record Known(Map<String, LinkTarget> byAddress, Map<String, LinkTarget> byCode, Map<String, String> moved) {
	}

}
