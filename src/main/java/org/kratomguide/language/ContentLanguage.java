package org.kratomguide.language;

import java.util.Map;

import org.hibernate.cfg.MultiTenancySettings;
import org.hibernate.context.spi.CurrentTenantIdentifierResolver;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Lets each database session see the rows of one language. Hibernate calls that tenancy.
 * Every query is narrowed by Hibernate itself, so none can forget its language.
 */
@Component
public class ContentLanguage implements CurrentTenantIdentifierResolver<String>, HibernatePropertiesCustomizer {

	@Override
	public String resolveCurrentTenantIdentifier() {
		return (LocaleContextHolder.getLocaleContext() == AllLanguages.CONTEXT) ? AllLanguages.CODE
				: Language.current().code();
	}

	@Override
	public boolean isRoot(String code) {
		return code.equals(AllLanguages.CODE);
	}

	@Override
	public boolean validateExistingCurrentSessions() {
		return false;
	}

	@Override
	public void customize(Map<String, Object> properties) {
		properties.put(MultiTenancySettings.MULTI_TENANT_IDENTIFIER_RESOLVER, this);
	}

}
