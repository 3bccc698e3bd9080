package org.kratomguide.fit;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.kratomguide.article.ArticleView;
import org.kratomguide.helpline.Helpline;
import org.kratomguide.markdown.CareLevel;
import org.kratomguide.treatment.FactsView;

/**
 * The answer, ready for the template. When there are dangers, the rest is empty.
 *
 * @param article the page around it, with the sources of all that is said
 * @param dangers what needs help now
 * @param forSomeoneElse whether "you" is somebody else
 * @param level how much care to ask about
 * @param cautions what needs care before anything else
 * @param treatments what to talk about
 * @param unknowns what nobody knows
 * @param questions what to take along
 * @param codes the short codes of a handout of all this, joined by dots
 */
record FitView(ArticleView article, List<Danger> dangers, boolean forSomeoneElse, List<Said> cautions, List<Said> level,
		List<Treatment> treatments, List<String> unknowns, List<String> questions, String codes) {

	/** Something that a rule says. */
	record Said(String name, String html, String because, @Nullable String see, @Nullable String place) {
	}

	/** A danger sign, with whom to call. */
	record Danger(Said said, CareLevel care, List<Helpline> call) {
	}

	/** A treatment or an option, with every reason to talk about it. */
	record Treatment(String address, String name, FactsView.EvidenceView kratom, FactsView.EvidenceView elsewhere,
			List<Said> reasons) {
	}

}
