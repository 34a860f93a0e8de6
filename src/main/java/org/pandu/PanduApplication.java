package org.pandu;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;

/**
 * Starts Pandu: against the real Slack when a token is set, else with a local workspace
 * of its own. The bot is the same from Bolt inwards.
 */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration(exclude = ThymeleafAutoConfiguration.class)
@ComponentScan(
		excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = "org\\.pandu\\.workspace\\..*"))
public class PanduApplication {

	public static void main(String[] args) {
		try {
			switch (Launch.from(args)) {
				case Launch.Real real -> RealPandu.start(real);
				case Launch.Local local -> LocalPandu.run(local);
			}
		}
		catch (RuntimeException ex) {
			StartFailure.of(ex).tell();
			System.exit(1);
		}
	}

}
