package org.kratomguide.content;

import org.kratomguide.change.ChangeNotes;
import org.kratomguide.site.ContentChanged;
import org.kratomguide.worksheet.Worksheets;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Brings the packaged content into the database before the first reader is let in. */
@Component
class ContentStartup implements SmartInitializingSingleton {

	private final ContentReader reader;

	private final ContentImport contentImport;

	private final Worksheets worksheets;

	private final ChangeNotes changes;

	private final ApplicationEventPublisher events;

	private final String root;

	ContentStartup(ContentReader reader, ContentImport contentImport, Worksheets worksheets, ChangeNotes changes,
			ApplicationEventPublisher events, @Value("${guide.content:classpath:content}") String root) {
		this.reader = reader;
		this.contentImport = contentImport;
		this.worksheets = worksheets;
		this.changes = changes;
		this.events = events;
		this.root = root;
	}

	@Override
	public void afterSingletonsInstantiated() {
		Content content = this.reader.read(this.root);
		this.contentImport.run(content);
		this.worksheets.replace(content.worksheets());
		this.changes.remember(content.changes());
		this.events.publishEvent(new ContentChanged());
	}

}
