package org.kratomguide.store;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What an operator can set about kept pages.
 *
 * @param enabled whether pages are kept; without, each is made anew for every reader
 * @param ahead whether all pages are made before anybody asks for them
 * @param file where all pages are put down for the next start; empty for nowhere
 * @param thenExit whether the guide ends when they are: for a run whose only purpose is
 * that file, or an archive of classes
 * @param limit how many bytes all kept pages may take; what comes after is not kept
 */
@ConfigurationProperties("guide.store")
record StoreProperties(@DefaultValue("true") boolean enabled, @DefaultValue("true") boolean ahead,
		@DefaultValue("./data/pages") String file, @DefaultValue("false") boolean thenExit,
		@DefaultValue("32MB") DataSize limit) {
}
