package org.kratomguide.helpline;

/** What a helpline is for. */
public enum HelplineKind {

	EMERGENCY, CRISIS, SUBSTANCE_USE, POISON

}
