package org.kratomguide.treatment;

import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import org.hibernate.annotations.EmbeddedColumnNaming;

/**
 * The facts by which treatments and their options are compared. Each is a short text in
 * Markdown, with its citations.
 *
 * @param where where it happens
 * @param howLong how long it takes
 * @param givenBy who gives it
 * @param helpsWith what it helps with
 * @param doesNot what it does not do
 * @param maySuit whom it may suit
 * @param risks what can go wrong
 * @param whenInRecovery when in recovery it comes
 * @param ask what to ask before starting it
 * @param kratom the evidence in people who use kratom
 * @param elsewhere the evidence that is borrowed from another condition
 */
@Embeddable
public record Facts(@NotBlank @Column(name = "setting") String where, @NotBlank String howLong,
		@NotBlank String givenBy, @NotBlank String helpsWith, @NotBlank String doesNot, @NotBlank String maySuit,
		@NotBlank String risks, @NotBlank String whenInRecovery, @NotEmpty List<String> ask,
		@Embedded @EmbeddedColumnNaming("kratom_%s") @NotNull @Valid Evidence kratom,
		@Embedded @EmbeddedColumnNaming("elsewhere_%s") @NotNull @Valid Evidence elsewhere) {

	public Facts {
		ask = (ask == null) ? List.of() : List.copyOf(ask);
	}

}
