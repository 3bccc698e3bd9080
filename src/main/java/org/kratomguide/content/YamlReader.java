package org.kratomguide.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.validation.Validator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.DeserializationProblemHandler;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Binds YAML to records and says of everything that does not fit in which line it stands.
 */
@Component
class YamlReader {

	private final Validator validator;

	YamlReader(Validator validator) {
		this.validator = validator;
	}

	/**
	 * Reads one value.
	 * @param yaml the text and where it stands
	 * @param type a record
	 * @param faults takes what is wrong
	 * @return the value, if nothing is wrong
	 */
	<T> Optional<T> read(YamlText yaml, Class<T> type, List<Fault> faults) {
		List<Fault> found = new ArrayList<>();
		try {
			T value = mapper(yaml, found).readValue(yaml.text(), type);
			validate(yaml, "", value, found);
			faults.addAll(found);
			return found.isEmpty() ? Optional.of(value) : Optional.empty();
		}
		catch (JacksonException ex) {
			faults.add(yaml.fault(ex, found));
			return Optional.empty();
		}
	}

	/** Reads a list, in the same way. Entries with faults are left out. */
	<T> List<T> readList(YamlText yaml, Class<T> type, List<Fault> faults) {
		List<Fault> found = new ArrayList<>();
		try {
			YAMLMapper mapper = mapper(yaml, found);
			List<T> values = mapper.readValue(yaml.text(),
					mapper.getTypeFactory().constructCollectionType(List.class, type));
			for (int i = 0; i < values.size(); i++) {
				validate(yaml, "[" + i + "]", values.get(i), found);
			}
			faults.addAll(found);
			return values;
		}
		catch (JacksonException ex) {
			faults.add(yaml.fault(ex, found));
			return List.of();
		}
	}

	private void validate(YamlText yaml, String prefix, Object value, List<Fault> faults) {
		this.validator.validate(value).forEach((violation) -> {
			String path = prefix + "." + violation.getPropertyPath();
			faults.add(yaml.fault(path, violation.getPropertyPath() + " " + violation.getMessage()));
		});
	}

	private static YAMLMapper mapper(YamlText yaml, List<Fault> faults) {
		return YAMLMapper.builder().addHandler(new DeserializationProblemHandler() {
			@Override
			public boolean handleUnknownProperty(DeserializationContext context, JsonParser parser,
					ValueDeserializer<?> deserializer, Object beanOrClass, String propertyName) {
				faults.add(yaml.fault(parser.currentTokenLocation().getLineNr(), "unknown key " + propertyName));
				parser.skipChildren();
				return true;
			}

			@Override
			public @Nullable Object handleWeirdStringValue(DeserializationContext context, Class<?> targetType,
					String valueToConvert, String failureMessage) {
				String wanted = targetType.isEnum() ? "one of " + List.of(targetType.getEnumConstants())
						: "a " + targetType.getSimpleName();
				faults.add(yaml.fault(context.getParser().currentTokenLocation().getLineNr(),
						"'" + valueToConvert + "' is not " + wanted));
				return null;
			}
		}).build();
	}

}
