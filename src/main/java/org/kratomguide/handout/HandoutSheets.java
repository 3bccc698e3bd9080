package org.kratomguide.handout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.kratomguide.article.ArticleRenderer;
import org.kratomguide.article.ArticleRendering;
import org.kratomguide.helpline.Country;
import org.kratomguide.helpline.HelplineRegistry;
import org.kratomguide.site.SiteAddress;
import org.springframework.stereotype.Component;

/** Puts the text to a handout. */
@Component
class HandoutSheets {

	private final Picks picks;

	private final Parts parts;

	private final ArticleRenderer renderer;

	private final HelplineRegistry helplines;

	private final SiteAddress site;

	HandoutSheets(Picks picks, Parts parts, ArticleRenderer renderer, HelplineRegistry helplines, SiteAddress site) {
		this.picks = picks;
		this.parts = parts;
		this.renderer = renderer;
		this.helplines = helplines;
		this.site = site;
	}

	HandoutSheet of(Handout wished) {
		Picked picked = Picked.of(wished.codes(), this.picks);
		ArticleRendering sheet = this.renderer.start();
		List<SheetPart> found = new ArrayList<>();
		List<Pick> empty = new ArrayList<>();
		for (Pick pick : picked.kept()) {
			part(pick, found.size() + 1, sheet).ifPresentOrElse(found::add, () -> empty.add(pick));
		}
		Country country = country(wished.country());
		Handout handout = wished.with(found.stream().map(SheetPart::code).toList()).in(country.id());
		String address = this.site.of(handout.address());
		return new HandoutSheet(handout, found, picked.without(empty), sheet.cited(), country, address,
				this.site.of(handout.shortAddress()), new QrImage(address));
	}

	private Optional<? extends SheetPart> part(Pick pick, int place, ArticleRendering sheet) {
		if (pick instanceof Pick.Place found) {
			return Optional.of(new PlacePart(found.code(), found.card(), this.site.of(found.card().path())));
		}
		return this.parts.find(((Pick.Text) pick).target(), place, sheet);
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
