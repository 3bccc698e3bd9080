package org.kratomguide.embed;

import java.util.HashMap;
import java.util.Map;

import org.kratomguide.language.Language;
import org.kratomguide.language.PathSource;
import org.kratomguide.treatment.TreatmentOverviews;
import org.kratomguide.treatment.Treatments;
import org.springframework.stereotype.Component;

/** The addresses of the frames that show a treatment. */
@Component
class EmbedPaths implements PathSource {

	private final Treatments treatments;

	private final TreatmentOverviews overviews;

	EmbedPaths(Treatments treatments, TreatmentOverviews overviews) {
		this.treatments = treatments;
		this.overviews = overviews;
	}

	@Override
	public Map<String, String> paths() {
		Map<String, String> paths = new HashMap<>();
		this.overviews.find().ifPresent((overview) -> {
			String all = Language.current().address("embed/" + overview.getLocalSlug());
			this.treatments.findAllByOrderByPosition()
				.forEach((treatment) -> paths.put("/embed/treatments/" + treatment.getSlug(),
						all + "/" + treatment.getLocalSlug()));
		});
		return paths;
	}

}
