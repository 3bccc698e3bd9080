package org.kratomguide.link;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kratomguide.search.Passage;
import org.kratomguide.search.Passages;
import org.kratomguide.site.ContentChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Everything that has a short code, remembered. */
@Component
public class LinkTargets {

	private final Passages passages;

	private volatile @Nullable Map<String, LinkTarget> remembered;

	LinkTargets(Passages passages) {
		this.passages = passages;
	}

	/** What a code leads to. */
	public Optional<LinkTarget> find(String code) {
		return Optional.ofNullable(byCode().get(code));
	}

	/** What stands at an address of this guide. */
	public Optional<LinkTarget> at(String address) {
		return find(ShortCode.of(address)).filter((target) -> target.address().equals(address));
	}

	/** All of it. */
	public List<LinkTarget> all() {
		return List.copyOf(byCode().values());
	}

	@EventListener
	void forget(ContentChanged event) {
		this.remembered = null;
	}

	private Map<String, LinkTarget> byCode() {
		Map<String, LinkTarget> byCode = this.remembered;
		if (byCode == null) {
			byCode = new LinkedHashMap<>();
			for (Passage passage : this.passages.findAll()) {
				String code = ShortCode.of(passage.getAddress());
				byCode.put(code, new LinkTarget(code, passage.getAddress(), passage.getKind(), passage.getTitle(),
						passage.getHeading()));
			}
			this.remembered = byCode;
		}
		return byCode;
	}

}
