package org.kratomguide.browser;

import java.util.Map;
import java.util.TreeMap;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;

/** What Chromium itself tells a screen reader. */
final class Roles {

	private Roles() {
	}

	/** How often each role is met in an element, itself included. */
	static Map<String, Integer> of(Page page, String selector) {
		CDPSession session = page.context().newCDPSession(page);
		session.send("Accessibility.enable");
		JsonObject root = new JsonObject();
		root.addProperty("expression", "document.querySelector('" + selector + "')");
		String id = session.send("Runtime.evaluate", root).getAsJsonObject("result").get("objectId").getAsString();
		JsonObject which = new JsonObject();
		which.addProperty("objectId", id);
		Map<String, Integer> roles = new TreeMap<>();
		for (JsonElement node : session.send("Accessibility.queryAXTree", which).getAsJsonArray("nodes")) {
			JsonObject it = node.getAsJsonObject();
			if (!it.get("ignored").getAsBoolean()) {
				roles.merge(it.getAsJsonObject("role").get("value").getAsString(), 1, Integer::sum);
			}
		}
		return roles;
	}

}
