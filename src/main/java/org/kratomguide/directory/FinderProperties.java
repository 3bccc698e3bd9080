package org.kratomguide.directory;

import java.util.Set;

import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;
import org.springframework.validation.annotation.Validated;

/**
 * What an operator can set of the finder.
 *
 * @param enabled whether there is one
 * @param states the states to show, by their two letters; empty for all
 * @param ownPlaces a CSV file of places that the operator has checked
 * @param inBackground whether the packaged directory is read in after the first pages are
 * served, and not before
 */
@Validated
@ConfigurationProperties("guide.finder")
public record FinderProperties(@DefaultValue("true") boolean enabled,
		@DefaultValue Set<@Pattern(regexp = "[A-Z]{2}",
				message = "must be two capital letters, such as AL") String> states,
		@Nullable Resource ownPlaces, @DefaultValue("true") boolean inBackground) {

	/** Whether places of a state are shown. */
	public boolean shows(String state) {
		return this.states.isEmpty() || this.states.contains(state);
	}

}
