package bare;

import java.util.stream.IntStream;

import org.springframework.boot.CommandLineRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One table, one query of its own, one template: what no smaller guide could do without. */
@SpringBootApplication
@Controller
public class Bare implements CommandLineRunner {

	private static final int PAGES = 100;

	private final Pages pages;

	Bare(Pages pages) {
		this.pages = pages;
	}

	public static void main(String[] args) {
		SpringApplication.run(Bare.class, args);
	}

	@Override
	public void run(String... args) {
		this.pages.saveAll(IntStream.range(0, PAGES).mapToObj((i) -> new Page("p" + i, "words ".repeat(400))).toList());
	}

	@GetMapping("/{name}")
	String page(@PathVariable String name, Model model) {
		model.addAttribute("page", this.pages.findById(name).orElseThrow());
		model.addAttribute("others", this.pages.findByNameStartingWith("p1"));
		return "page";
	}

}
