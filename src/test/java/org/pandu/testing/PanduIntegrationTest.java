package org.pandu.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test of all features on a real PostgreSQL, without Bolt. All such tests share one
 * Spring context and one database: each asks {@link Stage#newCast()} for a workspace of
 * its own. Before each test the clock stands at {@link StageTime#START} again, and
 * nothing waits to be said.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@SpringBootTest(classes = StageConfiguration.class, webEnvironment = WebEnvironment.NONE,
		properties = { "pandu.clock.movable=by-the-test", "pandu.pacing.enabled=false", "pandu.data=",
				"pandu.master-key=", "spring.quartz.auto-startup=false" })
@ContextConfiguration(initializers = FreshDatabase.class)
@ExtendWith(BackToTheStart.class)
public @interface PanduIntegrationTest {

}
