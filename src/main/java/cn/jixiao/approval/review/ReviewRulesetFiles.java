package cn.jixiao.approval.review;

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

/** Reads review rules and refuses to start with some that are incomplete, misspelt or do not add up. */
final class ReviewRulesetFiles {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(
                    DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .changeDefaultNullHandling(nulls -> nulls.withValueNulls(Nulls.FAIL))
            .build();

    private ReviewRulesetFiles() {}

    /** @param location a pattern of resources */
    static List<ReviewRules> read(String location) {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(location))
                    .map(ReviewRulesetFiles::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ReviewRules read(Resource resource) {
        try (var in = resource.getInputStream()) {
            var rules = YAML.readValue(in, ReviewRules.class);
            var faults = ReviewRulesetFaults.of(rules);
            if (!faults.isEmpty()) {
                throw new StartRefused(
                        "The review rules " + resource.getFilename() + " cannot be used: " + String.join("; ", faults));
            }
            return rules;
        } catch (JacksonException e) {
            throw new StartRefused(
                    "The review rules " + resource.getFilename() + " cannot be read: " + e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
