package org.kratomguide;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

	@Test
	void arrowsBetweenFeaturesPointOneWay() {
		ApplicationModules.of(GuideApplication.class).verify();
	}

}
