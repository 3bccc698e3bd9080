package org.kratomguide.fuzz;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One thing that can be asked of the guide, with values that it takes.
 *
 * @param method how it is asked
 * @param path its address; what stands in braces may be anything
 * @param parameters its parameters, each with values that it takes
 */
record Target(String method, String path, Map<String, List<String>> parameters) {

	Target {
		parameters = new TreeMap<>(parameters);
	}

	boolean isPost() {
		return this.method.equals("POST");
	}

	/** Slow to make, and few are allowed in a minute. */
	boolean isPdf() {
		return this.path.endsWith(".pdf");
	}

	@Override
	public String toString() {
		return this.method + " " + this.path + " " + this.parameters.keySet();
	}

}
