package org.kratomguide.helpline;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

import org.kratomguide.language.PerLanguage;
import org.kratomguide.language.ContentChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The helplines, remembered. Every page names some of them, the error pages too, which
 * must not need the database.
 */
@Component
public class HelplineRegistry {

	private final PerLanguage<List<Helpline>> helplines;

	HelplineRegistry(Helplines helplines) {
		this.helplines = new PerLanguage<>(helplines::findAllByOrderByPosition);
	}

	/** Every helpline, in order. */
	public List<Helpline> all() {
		return this.helplines.get();
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
		this.helplines.forget();
	}

}
