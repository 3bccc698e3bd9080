package org.kratomguide.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.AssertTrue;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.DeserializationProblemHandler;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Binds YAML to records and says of everything that does not fit in which line it stands.
 */
@Component
public class YamlReader {

	private final Validator validator;

	YamlReader(Validator validator) {
		this.validator = validator;
	}

	/**
	 * Reads one value.
	 * @param yaml the text and where it stands
	 * @param type a record
	 * @param faults takes what is wrong
	 * @return the value as far as it could be read, faulty or not, so that the rest of it
	 * can be checked as well
	 */
	<T> Optional<T> read(YamlText yaml, Class<T> type, List<Fault> faults) {
		try {
			T value = mapper(yaml, faults).readValue(yaml.text(), type);
			validate(yaml, "", value, faults);
			return Optional.of(value);
		}
		catch (JacksonException ex) {
			faults.add(yaml.fault(ex));
			return Optional.empty();
		}
	}

	/** Reads a list, in the same way. */
	public <T> List<T> readList(YamlText yaml, Class<T> type, List<Fault> faults) {
		try {
			YAMLMapper mapper = mapper(yaml, faults);
			List<T> values = mapper.readValue(yaml.text(),
					mapper.getTypeFactory().constructCollectionType(List.class, type));
			for (int i = 0; i < values.size(); i++) {
				validate(yaml, "[" + i + "]", values.get(i), faults);
			}
			return values;
		}
		catch (JacksonException ex) {
			faults.add(yaml.fault(ex));
			return List.of();
		}
	}

	private void validate(YamlText yaml, String prefix, Object value, List<Fault> faults) {
		List<Fault> unbound = List.copyOf(faults);
		this.validator.validate(value).forEach((violation) -> {
			String path = path(violation);
			Fault fault = yaml.fault(prefix + "." + path, path + " " + violation.getMessage());
			// What could not be bound is null now, and need not be told a second time.
			if (unbound.stream().noneMatch(fault::isAtTheLineOf)) {
				faults.add(fault);
			}
		});
	}

	/** The path of a value, or of the record whose parts do not fit together. */
	private static String path(ConstraintViolation<?> violation) {
		String path = violation.getPropertyPath().toString().replace(".<list element>", "");
		boolean together = violation.getConstraintDescriptor().getAnnotation() instanceof AssertTrue;
		return together ? path.substring(0, path.lastIndexOf('.')) : path;
	}

	private static YAMLMapper mapper(YamlText yaml, List<Fault> faults) {
		YAMLFactory strict = YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
		return YAMLMapper.builder(strict).addHandler(new DeserializationProblemHandler() {
			@Override
			public boolean handleUnknownProperty(DeserializationContext context, JsonParser parser,
					ValueDeserializer<?> deserializer, Object beanOrClass, String propertyName) {
				faults.add(yaml.fault(path(context, propertyName), "unknown key " + propertyName));
				parser.skipChildren();
				return true;
			}

			@Override
			public @Nullable Object handleWeirdStringValue(DeserializationContext context, Class<?> targetType,
					String valueToConvert, String failureMessage) {
				faults.add(yaml.fault(context.getParser().currentTokenLocation().getLineNr(),
						"'" + valueToConvert + "' is not " + wanted(targetType)));
				return null;
			}
		}).build();
	}

	/**
	 * The path of an unknown key. The parser may have come to the end of the record
	 * before Jackson tells of it.
	 */
	private static String path(DeserializationContext context, String key) {
		String path = context.getParser()
			.streamReadContext()
			.pathAsPointer()
			.toString()
			.replaceAll("/(\\d+)", "[$1]")
			.replace('/', '.');
		return path.endsWith("." + key) ? path : path + "." + key;
	}

	private static String wanted(Class<?> type) {
		if (type.isEnum()) {
			return "one of " + List.of(type.getEnumConstants());
		}
		return (type == LocalDate.class) ? "a date, such as 2026-11-23" : "a whole number";
	}

}
