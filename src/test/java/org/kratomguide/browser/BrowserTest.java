package org.kratomguide.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ExtendWith;
import org.kratomguide.GuideTest;

/**
 * A guide test whose methods can ask for {@link Readers}. Without a browser on the
 * machine it is skipped, and on a build server it fails.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(ReadersExtension.class)
@GuideTest
@interface BrowserTest {

}
