package org.kratomguide.content;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.kratomguide.language.Language;
import org.kratomguide.link.MovedAddress;
import org.kratomguide.link.MovedAddresses;
import org.kratomguide.link.PageVersion;
import org.kratomguide.link.PageVersions;
import org.kratomguide.link.VersionId;
import org.springframework.stereotype.Component;

/** Keeps every text that a page ever had, and every address. */
@Component
class PageHistory {

	private final PageVersions versions;

	private final MovedAddresses movedAddresses;

	private final Clock clock;

	PageHistory(PageVersions versions, MovedAddresses movedAddresses, Clock clock) {
		this.versions = versions;
		this.movedAddresses = movedAddresses;
		this.clock = clock;
	}

	/** Takes over the pages of today. Part of the import, and of its transaction. */
	void keep(Language language, List<Page> pages) {
		pages.forEach(this::move);
		Map<String, Page> byAddress = pages.stream().collect(Collectors.toMap(Page::known, Function.identity()));
		moved(language)
			.filter((moved) -> pages.stream().noneMatch((page) -> page.was().contains(moved.getOldAddress())))
			.forEach(this.movedAddresses::delete);
		LocalDate today = LocalDate.now(this.clock);
		List<PageVersion> current = this.versions.findCurrent()
			.stream()
			.filter((version) -> version.getLanguage().equals(language.code()))
			.toList();
		current.stream()
			.filter((version) -> !isCurrent(version, byAddress.get(version.getAddress())))
			.forEach((version) -> version.supersede(today));
		List<String> unchanged = current.stream()
			.filter((version) -> isCurrent(version, byAddress.get(version.getAddress())))
			.map(PageVersion::getAddress)
			.toList();
		pages.stream().filter((page) -> !unchanged.contains(page.known())).forEach((page) -> add(page, today));
	}

	private void move(Page page) {
		if (page.was().isEmpty()) {
			return;
		}
		this.versions.findByLanguageAndAddressIn(page.language().code(), page.was())
			.forEach((version) -> version.moveTo(page.known()));
		Map<String, MovedAddress> known = moved(page.language())
			.collect(Collectors.toMap(MovedAddress::getOldAddress, Function.identity()));
		page.was().forEach((old) -> {
			MovedAddress moved = known.get(old);
			if (moved != null) {
				moved.leadTo(page.known());
			}
			else {
				this.movedAddresses.save(new MovedAddress(page.language(), old, page.known()));
			}
		});
	}

	private Stream<MovedAddress> moved(Language language) {
		return this.movedAddresses.findAll().stream().filter((moved) -> moved.getLanguage().equals(language.code()));
	}

	private static boolean isCurrent(PageVersion version, @Nullable Page page) {
		return page != null && VersionId.of(page.text()).equals(version.toVersion().id());
	}

	/** A text that comes back keeps the day on which it was first seen. */
	private void add(Page page, LocalDate today) {
		this.versions
			.findByLanguageAndAddressAndVersion(page.language().code(), page.known(), VersionId.of(page.text()))
			.ifPresentOrElse(PageVersion::reinstate, () -> this.versions.save(new PageVersion(page.language(),
					page.known(), today, page.toArticle().title(), page.toArticle().review(), page.text())));
	}

}
