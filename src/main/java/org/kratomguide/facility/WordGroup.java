package org.kratomguide.facility;

import java.util.Map;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;

/**
 * What a place can offer, under one heading.
 *
 * @param title the heading
 * @param words the guide's words by the directory's codes
 */
record WordGroup(@NotBlank String title, @NotEmpty Map<String, String> words) {
}
