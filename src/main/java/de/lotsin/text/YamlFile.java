package de.lotsin.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// YAML files of the program, read into records whose components are written in kebab-case. A key that the record does
/// not know is an error.
public final class YamlFile {

    private static final ObjectMapper MAPPER = YAMLMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private YamlFile() {}

    /// Reads a file that must be there.
    ///
    /// @param path absolute, on the class path
    public static <T> T read(String path, Class<T> type) {
        return find(path, type).orElseThrow(() -> new IllegalStateException("There is no " + path));
    }

    /// Reads a file if it is there.
    ///
    /// @throws IllegalStateException if it does not have the form of the record; names file, line and key
    public static <T> Optional<T> find(String path, Class<T> type) {
        try (InputStream in = YamlFile.class.getResourceAsStream(path)) {
            return in == null ? Optional.empty() : Optional.of(MAPPER.readValue(in, type));
        } catch (JacksonException e) {
            throw new IllegalStateException(
                    path + ": " + e.getOriginalMessage() + ", line "
                            + (e.getLocation() == null ? "?" : e.getLocation().getLineNr()),
                    e);
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
