package org.kratomguide.directory;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.kratomguide.node.Part;
import org.kratomguide.node.Turns;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Brings the directory that is packaged with the guide into a database that does not know
 * it. Where it does, or has a newer one, only a few lines are read.
 */
@Component
@ConditionalOnBooleanProperty(name = "guide.finder.packaged", matchIfMissing = true)
class PackagedDirectory {

	private static final Logger logger = LoggerFactory.getLogger(PackagedDirectory.class);

	private final FinderProperties properties;

	private final Editions editions;

	private final ServiceCodes codes;

	private final EditionImport editionImport;

	private final Turns turns;

	private final TransactionTemplate transaction;

	PackagedDirectory(FinderProperties properties, Editions editions, ServiceCodes codes, EditionImport editionImport,
			Turns turns, PlatformTransactionManager transactions) {
		this.properties = properties;
		this.editions = editions;
		this.codes = codes;
		this.editionImport = editionImport;
		this.turns = turns;
		this.transaction = new TransactionTemplate(transactions);
	}

	/** Pages are served by now; the finder asks for patience until this is done. */
	@EventListener(ApplicationReadyEvent.class)
	void load() {
		if (!this.properties.enabled()) {
			return;
		}
		if (this.properties.inBackground()) {
			Thread thread = new Thread(this::loadUnlessKnown, "directory");
			thread.setDaemon(true);
			thread.start();
		}
		else {
			loadUnlessKnown();
		}
	}

	private void loadUnlessKnown() {
		try {
			Packaged packaged = read();
			if (!isKnown(packaged)) {
				this.transaction.executeWithoutResult((status) -> load(packaged));
			}
		}
		catch (RuntimeException ex) {
			logger.error("The directory of places could not be read in; the finder has none to show", ex);
		}
	}

	/** Another node may have been faster. */
	private void load(Packaged packaged) {
		this.turns.take(Part.DIRECTORY);
		if (!isKnown(packaged)) {
			long begin = System.nanoTime();
			Imported imported = run(packaged);
			logger.info("Read in {} places and their ZIP codes in {} ms", imported.edition().getPlaces(),
					(System.nanoTime() - begin) / 1_000_000);
		}
	}

	private boolean isKnown(Packaged packaged) {
		return this.editions.findByChecksum(packaged.sha256()).isPresent() || this.editions.findLive()
			.filter((live) -> live.getImprint().published() >= packaged.published())
			.isPresent();
	}

	/** Reads all of it in, known or not. */
	Imported run(Packaged packaged) {
		fillZips();
		return this.editionImport.run((sink) -> {
			read("service-codes.csv.gz", sink);
			read("facilities.csv.gz", sink);
		}, new Imprint(packaged.title(), packaged.published(), packaged.surveyed()), packaged.sha256(), true,
				(rows) -> {
				});
	}

	/**
	 * A directory whose codes the packaged one explains, where none has done so before.
	 */
	Row.Source explaining(Row.Source directory) {
		boolean explained = !this.codes.findAllByOrderById().isEmpty();
		return explained ? directory : (sink) -> {
			read("service-codes.csv.gz", sink);
			directory.readInto(sink);
		};
	}

	/** Makes sure that places can be put on the map. */
	void fillZips() {
		try (Stream<ZipCode> zips = zips()) {
			this.editionImport.places(zips);
		}
	}

	static Packaged read() {
		try (var in = new ClassPathResource("directory/edition.yaml").getInputStream()) {
			return new YAMLMapper().readValue(in, Packaged.class);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static void read(String name, Row.Sink sink) {
		try (BufferedReader reader = open(name)) {
			CsvTable.read(reader, sink);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Stream<ZipCode> zips() {
		try {
			var parser = CSVFormat.RFC4180.builder()
				.setHeader()
				.setSkipHeaderRecord(true)
				.setNullString("")
				.get()
				.parse(open("zips.csv.gz"));
			return parser.stream().map(PackagedDirectory::zip).onClose(() -> {
				try {
					parser.close();
				}
				catch (IOException ex) {
					throw new UncheckedIOException(ex);
				}
			});
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static ZipCode zip(CSVRecord row) {
		return new ZipCode(row.get("zip"), row.get("place"), row.get("state"),
				new double[] { Double.parseDouble(row.get("latitude")), Double.parseDouble(row.get("longitude")) });
	}

	private static BufferedReader open(String name) throws IOException {
		return new BufferedReader(new InputStreamReader(
				new GZIPInputStream(new ClassPathResource("directory/" + name).getInputStream(), 16 * 1024),
				StandardCharsets.UTF_8));
	}

	/**
	 * The few lines.
	 *
	 * @param title the name of the directory
	 * @param published the year of the edition
	 * @param surveyed the year of the answers
	 * @param sha256 of the packed file
	 */
	record Packaged(String title, int published, int surveyed, String sha256) {
	}

}
