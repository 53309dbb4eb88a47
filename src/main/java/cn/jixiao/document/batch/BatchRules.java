package cn.jixiao.document.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Objects;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * How much is exported at once, read from {@code rulesets/documents/batch.yaml}.
 *
 * @param running jobs at a time, of all people together
 * @param maxForms in one archive
 * @param keepMinutes how long an archive can be fetched
 */
record BatchRules(int running, int maxForms, int keepMinutes) {

    private static final String FILE = "/rulesets/documents/batch.yaml";

    Duration kept() {
        return Duration.ofMinutes(keepMinutes);
    }

    static BatchRules load() {
        try (var in = Objects.requireNonNull(BatchRules.class.getResourceAsStream(FILE), FILE)) {
            return YAMLMapper.shared().readValue(in, BatchRules.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
