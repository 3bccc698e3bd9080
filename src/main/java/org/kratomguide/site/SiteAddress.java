package org.kratomguide.site;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.kratomguide.language.Paths;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Where readers find this site. */
@Component
public class SiteAddress {

	private static final String TAKEN = SiteAddress.class.getName();

	private final @Nullable String address;

	private final Paths paths;

	SiteAddress(GuideProperties properties, Paths paths) {
		this.address = properties.address();
		this.paths = paths;
	}

	/**
	 * The site as its operator named it, else as the current request reached it; without
	 * a slash at its end.
	 */
	public String root() {
		if (this.address != null) {
			return this.address;
		}
		RequestContextHolder.currentRequestAttributes().setAttribute(TAKEN, true, RequestAttributes.SCOPE_REQUEST);
		return ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
	}

	/**
	 * Whether the answer to a request has the address in it by which that request came.
	 * Another reader, who may come by another, must not get it.
	 */
	public static boolean isTakenFrom(HttpServletRequest request) {
		return request.getAttribute(TAKEN) != null;
	}

	/**
	 * The site as its operator named it. Pages print this and nothing of the request, so
	 * that they are the same for every reader.
	 */
	public @Nullable String published() {
		return this.address;
	}

	/**
	 * A page as answers for programs name it, in the language of the answer: with the
	 * site before it where the operator has named the site, else the path alone, so that
	 * they too are the same for every reader.
	 */
	public String link(String path) {
		String local = this.paths.localLink(path);
		return (this.address != null) ? this.address + local : local;
	}

	/** The whole address of a page of this site, in the current language. */
	public String of(String path) {
		return root() + this.paths.localLink(path);
	}

}
