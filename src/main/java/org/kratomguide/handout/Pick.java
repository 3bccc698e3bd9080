package org.kratomguide.handout;

import org.kratomguide.facility.Places.PlaceCard;
import org.kratomguide.link.LinkTarget;

/** Something that somebody picked for a handout. */
sealed interface Pick {

	/** The code that picks it. */
	String code();

	/** What it is called. */
	String heading();

	/** What it belongs to; its own name when it belongs to nothing. */
	String title();

	/**
	 * A text of the guide.
	 *
	 * @param target where it stands
	 */
	record Text(LinkTarget target) implements Pick {

		@Override
		public String code() {
			return this.target.code();
		}

		@Override
		public String heading() {
			return this.target.heading();
		}

		@Override
		public String title() {
			return this.target.title();
		}

	}

	/**
	 * A place that treats.
	 *
	 * @param code the last part of its address
	 * @param card what is printed of it
	 */
	record Place(String code, PlaceCard card) implements Pick {

		@Override
		public String heading() {
			return this.card.name();
		}

		@Override
		public String title() {
			return this.card.address();
		}

	}

}
