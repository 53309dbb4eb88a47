package cn.jixiao.common;

import com.fasterxml.jackson.annotation.Nulls;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A YAML file of rules, words or limits that comes with the program. One that is misspelt keeps the program from starting, in
 * a sentence that names it.
 *
 * @param name of the file, without its ending
 */
public record DataFile<T>(String name, T content) {

    private static final String ENDING = ".yaml";
    private static final YAMLMapper SPARING = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private static final YAMLMapper COMPLETE = SPARING.rebuild()
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .changeDefaultNullHandling(nulls -> nulls.withValueNulls(Nulls.FAIL))
            .build();

    /** The content of the file at that place, such as {@code rulesets/actions/limits.yaml}. */
    public static <T> T read(String path, Class<T> type) {
        return DataFile.<T>of(new ClassPathResource(path), SPARING, SPARING.constructType(type))
                .content();
    }

    /** The content of the file at that place, of a type with types of its own. */
    public static <T> T read(String path, TypeReference<T> type) {
        return DataFile.<T>of(new ClassPathResource(path), SPARING, SPARING.constructType(type))
                .content();
    }

    /** The contents of all files at places of that pattern, such as {@code rulesets/frames/*.yaml}, wherever on the class path. */
    public static <T> List<T> contents(String pattern, Class<T> type) {
        return DataFile.<T>all(pattern, SPARING, SPARING.constructType(type)).stream()
                .map(DataFile::content)
                .toList();
    }

    /** All files at places of that pattern with their names, each of a type with types of its own. */
    public static <T> List<DataFile<T>> all(String pattern, TypeReference<T> type) {
        return all(pattern, SPARING, SPARING.constructType(type));
    }

    /** The contents of all files at places of that pattern; here nothing may be left out. */
    public static <T> List<T> allComplete(String pattern, Class<T> type) {
        return allComplete(pattern, type, content -> List.of());
    }

    /** The same of contents that may have faults, which keep the program from starting, too, and are told together. */
    public static <T> List<T> allComplete(String pattern, Class<T> type, Function<T, List<String>> faultsOf) {
        return DataFile.<T>all(pattern, COMPLETE, COMPLETE.constructType(type)).stream()
                .map(file -> file.refusing(faultsOf))
                .toList();
    }

    private T refusing(Function<T, List<String>> faultsOf) {
        var faults = faultsOf.apply(content);
        if (!faults.isEmpty()) {
            throw new StartRefused("The file " + name + ENDING + " cannot be used: " + String.join("; ", faults));
        }
        return content;
    }

    private static <T> List<DataFile<T>> all(String pattern, YAMLMapper yaml, JavaType type) {
        try {
            var files = new PathMatchingResourcePatternResolver().getResources("classpath*:/" + pattern);
            return Arrays.stream(files)
                    .map(file -> DataFile.<T>of(file, yaml, type))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> DataFile<T> of(Resource file, YAMLMapper yaml, JavaType type) {
        var name = Objects.requireNonNull(file.getFilename());
        try (var in = file.getInputStream()) {
            T content = yaml.readValue(in, type);
            return new DataFile<>(name.substring(0, name.length() - ENDING.length()), content);
        } catch (JacksonException e) {
            throw new StartRefused("The file " + name + " cannot be read: " + e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
