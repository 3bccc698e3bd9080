package org.kratomguide.browser;

import java.util.Locale;
import java.util.function.UnaryOperator;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;

/** How somebody reads the guide. */
enum Setting {

	PHONE((options) -> options.setViewportSize(360, 740)),

	DESK((options) -> options.setViewportSize(1280, 900)),

	PHONE_IN_THE_DARK((options) -> options.setViewportSize(360, 740).setColorScheme(ColorScheme.DARK)),

	DESK_IN_THE_DARK((options) -> options.setViewportSize(1280, 900).setColorScheme(ColorScheme.DARK)),

	/** A window of 1280 by 1024 at 400 percent, which WCAG 1.4.10 asks for. */
	ZOOMED((options) -> options.setViewportSize(320, 256)),

	WITHOUT_SCRIPTS((options) -> options.setViewportSize(360, 740).setJavaScriptEnabled(false)),

	FORCED_COLORS((options) -> options.setViewportSize(1280, 900).setForcedColors(ForcedColors.ACTIVE));

	private final UnaryOperator<NewContextOptions> options;

	Setting(UnaryOperator<NewContextOptions> options) {
		this.options = options;
	}

	NewContextOptions options() {
		return this.options.apply(new NewContextOptions());
	}

	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT).replace('_', ' ');
	}

}
