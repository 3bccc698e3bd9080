package org.kratomguide.directory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

import jakarta.persistence.EntityManager;

/** One reading of one directory into the database. */
final class ImportRun implements Row.Sink {

	static final int BATCH = 500;

	private static final int MOST_ROWS = 100_000;

	private static final int MOST_BAD_SHOWN = 50;

	/** One row in so many may be bad; with more of them it is the file that is. */
	private static final int BAD_PER_ROWS = 10;

	private final Edition edition;

	private final CodeBook book;

	private final RowReader reader;

	private final EntityManager entities;

	private final IntConsumer progress;

	private final Map<String, Integer> taken = new HashMap<>();

	private final List<String> bad = new ArrayList<>();

	private int rows;

	private int places;

	private int unplaced;

	ImportRun(Edition edition, CodeBook book, RowReader reader, EntityManager entities, IntConsumer progress) {
		this.edition = edition;
		this.book = book;
		this.reader = reader;
		this.entities = entities;
		this.progress = progress;
		entities.flush();
		entities.clear();
	}

	@Override
	public void code(Row row) {
		this.book.explain(row);
	}

	@Override
	public void place(Row row) {
		if (++this.rows > MOST_ROWS) {
			throw new RefusedDirectory("The file has more than " + MOST_ROWS + " rows.");
		}
		try {
			Listing listing = this.reader.read(row);
			this.entities.persist(new Facility(this.edition, code(listing), listing, this.book.services(row)));
			this.places++;
			this.unplaced += (listing.latitude() == null) ? 1 : 0;
		}
		catch (RowReader.BadRow ex) {
			this.bad.add(row.sheet() + ", row " + row.number() + ": " + ex.why());
		}
		if (this.rows % BATCH == 0) {
			this.entities.flush();
			this.entities.clear();
		}
		if (this.rows % (4 * BATCH) == 0) {
			this.progress.accept(this.rows);
		}
	}

	/**
	 * Two rows that say the same name and address are two places: the second has a code
	 * of its own.
	 */
	private String code(Listing listing) {
		String key = PlaceCode.key(listing);
		return PlaceCode.of(key, this.taken.merge(key, 1, Integer::sum));
	}

	/**
	 * Writes what is left.
	 * @param least how many places there must be
	 * @throws RefusedDirectory if what was read is no edition
	 */
	void finish(int least) {
		if (this.places == 0 || this.bad.size() > 5 && this.bad.size() > this.rows / BAD_PER_ROWS) {
			throw new RefusedDirectory(this.bad.size() + " of " + this.rows + " rows cannot be read"
					+ (this.bad.isEmpty() ? "." : ", the first being " + this.bad.get(0) + "."));
		}
		if (this.places < least) {
			throw new RefusedDirectory("The file has " + this.places
					+ " places, less than half of the live edition. Add --smaller if that is meant.");
		}
		this.entities.flush();
		this.entities.clear();
		this.progress.accept(this.rows);
	}

	int places() {
		return this.places;
	}

	int unplaced() {
		return this.unplaced;
	}

	List<String> bad() {
		return this.bad.stream().limit(MOST_BAD_SHOWN).toList();
	}

	int badCount() {
		return this.bad.size();
	}

}
