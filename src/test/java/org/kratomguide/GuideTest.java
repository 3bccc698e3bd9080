package org.kratomguide;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.test.context.SpringBootTest;

/**
 * The whole application on a random port, started once for all tests that ask for it in
 * this way.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = {
				"spring.datasource.url=jdbc:h2:mem:guide;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
						+ "DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1",
				"management.server.port=0", "guide.finder.in-background=false", "guide.store.ahead=false",
				"guide.address=https://guide.example.org", "guide.limits.search=1000000", "guide.limits.finder=1000000",
				"guide.limits.form=1000000", "guide.limits.pdf=300", "guide.limits.trusted-proxies=127.0.0.0/8,::1",
				"spring.jpa.properties.hibernate.generate_statistics=true" })
public @interface GuideTest {

}
