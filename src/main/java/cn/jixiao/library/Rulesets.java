package cn.jixiao.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads the files under {@code rulesets/library/}. */
final class Rulesets {

    private Rulesets() {}

    static <T> T read(String file, TypeReference<T> type) {
        try (var in = new ClassPathResource("rulesets/library/" + file).getInputStream()) {
            return YAMLMapper.shared().readValue(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
