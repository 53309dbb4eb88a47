package cn.jixiao.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The published days that come with the program, a file a year under {@code rulesets/calendar/}. */
@Component
class PublishedYears {

    private static final String FILES = "classpath*:rulesets/calendar/*.yaml";

    private final List<PublishedYear> years = new ArrayList<>();

    PublishedYears() {
        try {
            for (var file : new PathMatchingResourcePatternResolver().getResources(FILES)) {
                try (var in = file.getInputStream()) {
                    years.add(YAMLMapper.shared().readValue(in, PublishedYear.class));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<PublishedYear> all() {
        return List.copyOf(years);
    }
}
