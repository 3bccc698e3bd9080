package org.kratomguide.language;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Configuration;
import org.thymeleaf.spring6.SpringTemplateEngine;

@Configuration(proxyBeanMethods = false)
class LanguageConfiguration {

	@Autowired
	void linkWithinTheLanguage(SpringTemplateEngine templates, Paths paths) {
		templates.setLinkBuilder(new LocalLinks(paths));
	}

}
