package org.kratomguide.link;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.kratomguide.site.ContentChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Which text each page has today, remembered. */
@Component
public class CurrentVersions {

	private final PageVersions versions;

	private volatile Map<String, Version> byAddress = Map.of();

	CurrentVersions(PageVersions versions) {
		this.versions = versions;
	}

	/** The version of the page at an address without a fragment. */
	public Optional<Version> of(String address) {
		return Optional.ofNullable(this.byAddress.get(address));
	}

	@EventListener
	void contentChanged(ContentChanged event) {
		this.byAddress = this.versions.findCurrentVersions()
			.stream()
			.collect(Collectors.toMap(Version::address, Function.identity()));
	}

}
