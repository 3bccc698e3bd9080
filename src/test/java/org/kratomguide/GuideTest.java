package org.kratomguide;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole application on a random port, started once for all tests that ask for it in
 * this way.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ContextConfiguration(initializers = TestDatabase.class)
@ActiveProfiles(resolver = TestDatabase.class)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "guide.test.name=guide", "management.server.port=0", "guide.finder.in-background=false",
				"guide.store.ahead=false", "guide.address=https://guide.example.org", "guide.limits.search=1000000",
				"guide.limits.finder=1000000", "guide.limits.form=1000000", "guide.limits.pdf=300",
				"guide.limits.trusted-proxies=127.0.0.0/8,::1",
				"spring.jpa.properties.hibernate.generate_statistics=true" })
public @interface GuideTest {

}
