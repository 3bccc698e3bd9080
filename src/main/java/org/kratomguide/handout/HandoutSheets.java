package org.kratomguide.handout;

import java.util.ArrayList;
import java.util.List;

import org.kratomguide.article.ArticleRenderer;
import org.kratomguide.article.ArticleRendering;
import org.kratomguide.helpline.Country;
import org.kratomguide.helpline.HelplineRegistry;
import org.kratomguide.link.LinkTarget;
import org.kratomguide.link.LinkTargets;
import org.kratomguide.site.SiteAddress;
import org.springframework.stereotype.Component;

/** Puts the text to a handout. */
@Component
class HandoutSheets {

	private final LinkTargets targets;

	private final Parts parts;

	private final ArticleRenderer renderer;

	private final HelplineRegistry helplines;

	private final SiteAddress site;

	HandoutSheets(LinkTargets targets, Parts parts, ArticleRenderer renderer, HelplineRegistry helplines,
			SiteAddress site) {
		this.targets = targets;
		this.parts = parts;
		this.renderer = renderer;
		this.helplines = helplines;
		this.site = site;
	}

	HandoutSheet of(Handout wished) {
		Picked picked = Picked.of(wished.codes(), this.targets);
		ArticleRendering sheet = this.renderer.start();
		List<Part> found = new ArrayList<>();
		List<LinkTarget> empty = new ArrayList<>();
		for (LinkTarget target : picked.kept()) {
			this.parts.find(target, found.size() + 1, sheet).ifPresentOrElse(found::add, () -> empty.add(target));
		}
		Country country = country(wished.country());
		Handout handout = wished.with(found.stream().map(Part::code).toList()).in(country.id());
		String address = this.site.of(handout.address());
		return new HandoutSheet(handout, found, picked.without(empty), sheet.cited(), country, address,
				this.site.of(handout.shortAddress()), new QrImage(address));
	}

	/** Every country with helplines, the usual one first. */
	List<Country> countries() {
		return Country.group(this.helplines.all());
	}

	private Country country(String id) {
		List<Country> all = countries();
		return all.stream().filter((country) -> country.id().equals(id)).findFirst().orElse(all.get(0));
	}

}
