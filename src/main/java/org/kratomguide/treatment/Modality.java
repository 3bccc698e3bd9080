package org.kratomguide.treatment;

/** The ways of treating: the field's word for what a treatment works by. */
public enum Modality {

	DETOX, BEHAVIORAL_THERAPY, SUPPORT_GROUPS, MEDICATION, AFTERCARE

}
