package org.kratomguide.directory;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.Stream;

import jakarta.persistence.EntityManager;
import org.kratomguide.node.Part;
import org.kratomguide.node.Turns;
import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes an edition over, or back, in one transaction: readers see the one before until
 * all of it is there.
 */
@Component
class EditionImport {

	private final Editions editions;

	private final Facilities facilities;

	private final ServiceCodes codes;

	private final ZipCodes zips;

	private final EntityManager entities;

	private final JdbcTemplate jdbc;

	private final Clock clock;

	private final Turns turns;

	EditionImport(Editions editions, Facilities facilities, ServiceCodes codes, ZipCodes zips, EntityManager entities,
			JdbcTemplate jdbc, Clock clock, Turns turns) {
		this.editions = editions;
		this.facilities = facilities;
		this.codes = codes;
		this.zips = zips;
		this.entities = entities;
		this.jdbc = jdbc;
		this.clock = clock;
		this.turns = turns;
	}

	/**
	 * Takes a directory over.
	 * @param source its rows
	 * @param imprint what it is
	 * @param checksum what tells it from every other file
	 * @param smaller whether it may be less than half of the live one
	 * @param progress is told from time to time how many rows are read
	 * @throws RefusedDirectory if it is not fit to be shown; nothing has changed then
	 */
	@Transactional
	public Imported run(Row.Source source, Imprint imprint, String checksum, boolean smaller, IntConsumer progress) {
		this.turns.take(Part.DIRECTORY);
		Optional<Edition> before = this.editions.findLive();
		Edition edition = this.editions.save(new Edition(imprint, checksum, this.clock.instant()));
		CodeBook book = new CodeBook(this.codes.findAllByOrderById());
		ImportRun run = new ImportRun(edition, book, new RowReader(points()), this.entities, progress);
		source.readInto(run);
		run.finish(before.filter((it) -> !smaller).map(Edition::getPlaces).orElse(0) / 2);
		book.all().forEach(this.entities::merge);
		Edition live = this.entities.merge(edition);
		live.count(run.places());
		this.entities.flush();
		before.ifPresent(this::keepOneStepBack);
		int gone = before.map((it) -> this.facilities.countMissing(it, live)).orElse(0);
		return new Imported(live, run.unplaced(), gone, run.bad(), run.badCount(), book.unknown());
	}

	/** Older ones keep only what the edition before no longer lists. */
	private void keepOneStepBack(Edition before) {
		long id = java.util.Objects.requireNonNull(before.getId());
		this.editions.findAllByOrderByIdDesc(Limit.unlimited())
			.stream()
			.filter((it) -> it.getId() != null && it.getId() < id)
			.forEach(Edition::thin);
		this.facilities.forgetBefore(id);
	}

	/**
	 * Makes the edition before the live one live again.
	 * @return the edition that is live now
	 * @throws RefusedDirectory if there is none, or one step back was made already
	 */
	@Transactional
	public Edition undo() {
		this.turns.take(Part.DIRECTORY);
		List<Edition> last = this.editions.findAllByOrderByIdDesc(Limit.of(2));
		if (last.size() < 2 || !last.get(1).isWhole()) {
			throw new RefusedDirectory("There is no edition to go back to. Only the last step can be taken back.");
		}
		this.facilities.deleteByEdition(last.get(0));
		this.editions.delete(last.get(0));
		return last.get(1);
	}

	/**
	 * Fills the table of ZIP codes, unless that was done before. They are many and
	 * simple, so they go past the entities.
	 */
	@Transactional
	public void places(Stream<ZipCode> all) {
		this.turns.take(Part.DIRECTORY);
		if (this.zips.count() == 0) {
			this.jdbc.batchUpdate(
					"insert into zip_code (zip, place, place_key, state, latitude, longitude) values (?, ?, ?, ?, ?, ?)",
					all.toList(), ImportRun.BATCH, (row, zip) -> zip.write(row));
		}
	}

	private Map<String, double[]> points() {
		Map<String, double[]> points = new HashMap<>();
		try (Stream<ZipCode> all = this.zips.streamAllBy()) {
			all.forEach((zip) -> {
				points.put(zip.getZip(), zip.point());
				this.entities.detach(zip);
			});
		}
		return points;
	}

}
