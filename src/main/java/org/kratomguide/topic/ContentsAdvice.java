package org.kratomguide.topic;

import java.util.List;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Puts the table of contents on every page. */
@ControllerAdvice
class ContentsAdvice {

	private final Contents contents;

	ContentsAdvice(Contents contents) {
		this.contents = contents;
	}

	@ModelAttribute("contents")
	List<Contents.Part> contents() {
		return this.contents.parts();
	}

}
