package org.kratomguide.discovery;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.kratomguide.language.Words;

/**
 * What pages are about, as schema.org and medical vocabularies name it. The codes are
 * those that were seen in a copy of their source: MeSH descriptors (US National Library
 * of Medicine) and the GBIF backbone (CC BY 4.0). RxNorm numbers of substances were not,
 * and are left out.
 */
enum Subject {

	KRATOM("Substance", "D032065", "7461054"),

	DETOX("MedicalTherapy", null, null),

	BEHAVIORAL_THERAPY("PsychologicalTreatment", null, null),

	SUPPORT_GROUPS("TherapeuticProcedure", "D012657", null),

	MEDICATION("MedicalTherapy", null, null),

	AFTERCARE("TherapeuticProcedure", null, null),

	BUPRENORPHINE("Drug", "D002047", null),

	NALTREXONE("Drug", "D009271", null),

	METHADONE("Drug", "D008691", null);

	private final String type;

	private final @Nullable String mesh;

	private final @Nullable String gbif;

	Subject(String type, @Nullable String mesh, @Nullable String gbif) {
		this.type = type;
		this.mesh = mesh;
		this.gbif = gbif;
	}

	Map<String, Object> data() {
		return data(Words.of(this));
	}

	/** The subject as schema.org describes it, under the name that the guide gives it. */
	Map<String, Object> data(String title) {
		Map<String, Object> data = new LinkedHashMap<>();
		data.put("@type", this.type);
		data.put("name", title);
		List<Object> codes = new ArrayList<>();
		if (this.mesh != null) {
			codes.add(code(this.mesh, "MeSH"));
		}
		if (this.gbif != null) {
			codes.add(code(this.gbif, "GBIF"));
		}
		if (!codes.isEmpty()) {
			data.put("code", codes);
		}
		return data;
	}

	private static Map<String, String> code(String value, String system) {
		Map<String, String> code = new LinkedHashMap<>();
		code.put("@type", "MedicalCode");
		code.put("codeValue", value);
		code.put("codingSystem", system);
		return code;
	}

}
