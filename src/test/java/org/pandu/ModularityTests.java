package org.pandu;

import org.junit.jupiter.api.Test;

import org.springframework.modulith.core.ApplicationModules;

/**
 * Who may know whom.
 */
class ModularityTests {

	@Test
	void everyModuleKnowsOnlyThoseItMayKnow() {
		ApplicationModules.of("org.pandu").verify();
	}

}
