package org.kratomguide.helpline;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kratomguide.site.ContentChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The helplines, remembered. Every page names some of them, the error pages too, which
 * must not need the database.
 */
@Component
public class HelplineRegistry {

	private final Helplines helplines;

	private volatile @Nullable List<Helpline> remembered;

	HelplineRegistry(Helplines helplines) {
		this.helplines = helplines;
	}

	/** Every helpline, in order. */
	public List<Helpline> all() {
		List<Helpline> all = this.remembered;
		if (all == null) {
			all = this.helplines.findAllByOrderByPosition();
			this.remembered = all;
		}
		return all;
	}

	/**
	 * The helpline with this key.
	 * @throws NoSuchElementException if there is none; the content check rules that out
	 * for pages
	 */
	public Helpline get(String key) {
		return find(key).orElseThrow(() -> new NoSuchElementException("No helpline " + key));
	}

	/** The helpline with this key, which an old text may name that has gone since. */
	public Optional<Helpline> find(String key) {
		return all().stream().filter((helpline) -> helpline.getKey().equals(key)).findFirst();
	}

	@EventListener
	void forget(ContentChanged event) {
		this.remembered = null;
	}

}
