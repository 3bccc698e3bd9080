package org.kratomguide;

import java.util.List;

import org.kratomguide.directory.ImportDirectory;
import org.kratomguide.snapshot.ExportGuide;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the guide. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class GuideApplication {

	/** Serves the guide, or runs one of the commands that it has. */
	public static void main(String[] args) {
		// H2 lets a second process of this machine in, and nobody from elsewhere.
		System.setProperty("h2.bindAddress", System.getProperty("h2.bindAddress", "127.0.0.1"));
		if (args.length > 0 && args[0].equals(ImportDirectory.NAME)) {
			System.exit(ImportDirectory.run(List.of(args).subList(1, args.length)));
		}
		if (args.length > 0 && args[0].equals(ExportGuide.NAME)) {
			System.exit(ExportGuide.run(GuideApplication.class, List.of(args).subList(1, args.length)));
		}
		SpringApplication.run(GuideApplication.class, args);
	}

}
