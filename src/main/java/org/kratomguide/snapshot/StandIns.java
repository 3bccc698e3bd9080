package org.kratomguide.snapshot;

import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletRequestWrapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.kratomguide.helpline.HelplineRegistry;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/**
 * Shows another page in the place of each that needs a server. It does so by what the
 * page is made with and not by its address, so that discreet twins, the text edition and
 * every language have it too.
 */
class StandIns implements HandlerInterceptor {

	/** Tells the export that the answer is not the page itself. */
	static final String HEADER = "X-Stand-In";

	/** What would make the head of the page speak of what is not there. */
	private static final Set<String> GONE = Set.of("article", "carried", "comparison", "head", "permalink", "searched");

	private final ObjectProvider<HelplineRegistry> helplines;

	private final String live;

	/**
	 * @param live the guide that does what a copy cannot; empty where there is none
	 */
	StandIns(ObjectProvider<HelplineRegistry> helplines, String live) {
		this.helplines = helplines;
		this.live = live;
	}

	@Override
	public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable ModelAndView answer) {
		if (answer != null && answer.getModel().get("standIn") instanceof StandIn standIn) {
			show(standIn, request, response, answer);
		}
		else if (answer != null) {
			StandIn.of(answer.getViewName()).ifPresent((standIn) -> show(standIn, request, response, answer));
		}
	}

	private void show(StandIn standIn, HttpServletRequest request, HttpServletResponse response, ModelAndView answer) {
		Map<String, Object> model = answer.getModel();
		if (standIn == StandIn.SEARCH && model.get("answer") == null) {
			throw new IllegalStateException("Without the search's passages the list from A to Z is empty");
		}
		model.keySet().removeAll(GONE);
		if (standIn == StandIn.FORM) {
			// It has no address of its own, and so no text and no page in the full guide.
			model.remove("textOnly");
		}
		else if (!this.live.isEmpty()) {
			model.put("live", this.live + asked(request));
		}
		model.put("standIn", standIn);
		model.put("styles", List.of("offline"));
		model.put("noindex", true);
		model.put("helpline", this.helplines.getObject().get("us-samhsa"));
		answer.setViewName(standIn.template());
		response.setHeader(HEADER, standIn.name());
	}

	/** The address as the reader has it: the discreet one names nothing. */
	private static String asked(HttpServletRequest request) {
		ServletRequest outer = request;
		while (outer instanceof ServletRequestWrapper wrapper) {
			outer = wrapper.getRequest();
		}
		return ((HttpServletRequest) outer).getRequestURI();
	}

}
