package org.kratomguide.markdown;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.commonmark.node.CustomBlock;

/** Text between {@code ::: kind} and {@code :::}. */
public final class Container extends CustomBlock {

	private final Kind kind;

	Container(Kind kind) {
		this.kind = kind;
	}

	/** What the text is. */
	public Kind kind() {
		return this.kind;
	}

	/**
	 * The kinds of container that writers have; {@code docs/writing.md} says when to use
	 * which.
	 */
	public enum Kind {

		EMERGENCY, URGENT, ROUTINE, DO, DONT, STEPS, ASIDE, SAY, TIMELINE;

		static Optional<Kind> named(String name) {
			return Arrays.stream(values()).filter((kind) -> kind.toString().equals(name)).findFirst();
		}

		/** The level of a care card, if this is one. */
		public Optional<CareLevel> careLevel() {
			return Arrays.stream(CareLevel.values()).filter((level) -> level.name().equals(name())).findFirst();
		}

		@Override
		public String toString() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

}
