package org.kratomguide.treatment;

import java.util.HashMap;
import java.util.Map;

import org.kratomguide.language.Language;
import org.kratomguide.language.PathSource;
import org.springframework.stereotype.Component;

/** The addresses of the treatments and of the page about all of them. */
@Component
class TreatmentPaths implements PathSource {

	private final Treatments treatments;

	private final TreatmentOverviews overviews;

	TreatmentPaths(Treatments treatments, TreatmentOverviews overviews) {
		this.treatments = treatments;
		this.overviews = overviews;
	}

	@Override
	public Map<String, String> paths() {
		Map<String, String> paths = new HashMap<>();
		this.overviews.find().ifPresent((overview) -> {
			String all = Language.current().address(overview.getLocalSlug());
			paths.put("/treatments", all);
			this.treatments.findAllByOrderByPosition()
				.forEach((treatment) -> paths.put("/treatments/" + treatment.getSlug(),
						all + "/" + treatment.getLocalSlug()));
		});
		return paths;
	}

}
