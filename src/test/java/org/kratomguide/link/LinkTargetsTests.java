package org.kratomguide.link;

import java.util.List;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kratomguide.GuideTest;
import org.kratomguide.search.PassageKind;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("database")
@GuideTest
class LinkTargetsTests {

	@Autowired
	private LinkTargets targets;

	@Test
	void everyPageSectionOptionAndTermHasACodeOfItsOwn() {
		List<LinkTarget> all = this.targets.all();

		assertThat(all).extracting(LinkTarget::code).doesNotHaveDuplicates();
		assertThat(all).extracting(LinkTarget::kind).contains(PassageKind.values());
		assertThat(all).filteredOn((target) -> target.kind() == PassageKind.PAGE).hasSize(49);
		assertThat(all).allSatisfy((target) -> {
			assertThat(this.targets.find(target.code())).hasValue(target);
			assertThat(this.targets.at(target.address())).hasValue(target);
			assertThat(target.page() + target.fragment()).isEqualTo(target.address());
		});
	}

	@Test
	void anOptionIsToldWithItsPage() {
		assertThat(this.targets.at("/treatments/medical-detox#outpatient-detox"))
			.hasValue(new LinkTarget(ShortCode.of("/treatments/medical-detox#outpatient-detox"),
					"/treatments/medical-detox#outpatient-detox", PassageKind.OPTION, "Medical detox from kratom",
					"Outpatient detox"));
	}

	@Test
	void whatIsNotThereIsNotFound() {
		assertThat(this.targets.find("22222")).isEmpty();
		assertThat(this.targets.at("/no-such-page")).isEmpty();
		assertThat(this.targets.moved("/withdrawal")).isEmpty();
	}

}
