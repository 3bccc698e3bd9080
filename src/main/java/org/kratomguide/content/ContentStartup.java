package org.kratomguide.content;

import java.util.List;
import java.util.Objects;

import org.kratomguide.change.ChangeNotes;
import org.kratomguide.fit.FitRulebook;
import org.kratomguide.language.AllLanguages;
import org.kratomguide.language.ContentChanged;
import org.kratomguide.node.ContentWatch;
import org.kratomguide.worksheet.Worksheets;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Brings the packaged content into the database before the first reader is let in. */
@Component
class ContentStartup implements SmartInitializingSingleton {

	private final ContentReader reader;

	private final SharedImport sharedImport;

	private final ContentWatch watch;

	private final Worksheets worksheets;

	private final ChangeNotes changes;

	private final FitRulebook rulebook;

	private final ApplicationEventPublisher events;

	private final String root;

	ContentStartup(ContentReader reader, SharedImport sharedImport, ContentWatch watch, Worksheets worksheets,
			ChangeNotes changes, FitRulebook rulebook, ApplicationEventPublisher events,
			@Value("${guide.content:classpath:content}") String root) {
		this.reader = reader;
		this.sharedImport = sharedImport;
		this.watch = watch;
		this.worksheets = worksheets;
		this.changes = changes;
		this.rulebook = rulebook;
		this.events = events;
		this.root = root;
	}

	@Override
	public void afterSingletonsInstantiated() {
		List<Content> contents = this.reader.read(this.root);
		String version = AllLanguages.call(() -> this.sharedImport.run(contents));
		this.watch.know(version);
		contents.forEach((content) -> {
			this.worksheets.replace(content.language(), content.worksheets());
			this.changes.remember(content.language(), content.changes());
			this.rulebook.use(content.language(), Objects.requireNonNull(content.fit()));
		});
		this.events.publishEvent(new ContentChanged(version));
	}

}
