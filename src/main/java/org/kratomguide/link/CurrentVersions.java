package org.kratomguide.link;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.kratomguide.language.ContentChanged;
import org.kratomguide.language.PerLanguage;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Which text each page has today, remembered. */
@Component
public class CurrentVersions {

	private final PerLanguage<Map<String, Version>> byAddress;

	CurrentVersions(PageVersions versions) {
		this.byAddress = new PerLanguage<>(() -> versions.findCurrentVersions()
			.stream()
			.collect(Collectors.toMap(Version::address, Function.identity())));
	}

	/** The version of the page at an address without a fragment. */
	public Optional<Version> of(String address) {
		return Optional.ofNullable(this.byAddress.get().get(address));
	}

	@EventListener
	void contentChanged(ContentChanged event) {
		this.byAddress.forget();
	}

}
