package org.kratomguide.change;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * A change that readers may want to know of.
 *
 * @param on the day of it
 * @param page the address of the page that changed
 * @param what what is different now, in a plain sentence
 */
public record ChangeNote(@NotNull LocalDate on, @NotBlank @Pattern(regexp = "/.*") String page, @NotBlank String what) {
}
