package cn.jixiao.evaluation;

import cn.jixiao.common.StartRefused;
import com.fasterxml.jackson.annotation.Nulls;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads rule sets and refuses to start with one that is incomplete, misspelt or does not add up. */
final class RulesetFiles {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(
                    DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .changeDefaultNullHandling(nulls -> nulls.withValueNulls(Nulls.FAIL))
            .build();

    private RulesetFiles() {}

    /** @param location a pattern of resources */
    static List<ScoringRules> read(String location) {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(location))
                    .map(RulesetFiles::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ScoringRules read(Resource resource) {
        try (var in = resource.getInputStream()) {
            var rules = YAML.readValue(in, ScoringRules.class);
            var faults = RulesetFaults.of(rules);
            if (!faults.isEmpty()) {
                throw new StartRefused("The scoring rules " + resource.getFilename() + " cannot be used: "
                        + String.join("; ", faults));
            }
            return rules;
        } catch (JacksonException e) {
            throw new StartRefused(
                    "The scoring rules " + resource.getFilename() + " cannot be read: " + e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
