package bare;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Page {

	@Id
	private String name;

	@Column(length = 4000)
	private String text;

	protected Page() {
	}

	Page(String name, String text) {
		this.name = name;
		this.text = text;
	}

	public String getName() {
		return this.name;
	}

	public String getText() {
		return this.text;
	}

}
