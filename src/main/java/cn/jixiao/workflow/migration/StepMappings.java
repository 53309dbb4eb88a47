package cn.jixiao.workflow.migration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Where runs go on whose task is gone, from the file of the process's key under {@code rulesets/migration/}. */
@Component
class StepMappings {

    private static final String FILES = "classpath*:rulesets/migration/*.yaml";
    private static final String ENDING = ".yaml";

    private final Map<String, List<Line>> byProcess = new HashMap<>();

    /** A task of a former drawing, and the one of a newer drawing that takes its place. */
    record Line(String from, String to) {}

    StepMappings() {
        try {
            for (var file : new PathMatchingResourcePatternResolver().getResources(FILES)) {
                byProcess
                        .computeIfAbsent(process(file), process -> new ArrayList<>())
                        .addAll(read(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The task that takes the place of that one; the task itself where no line names it. */
    String successor(String process, String step) {
        return byProcess.getOrDefault(process, List.of()).stream()
                .filter(line -> line.from().equals(step))
                .map(Line::to)
                .findFirst()
                .orElse(step);
    }

    private static String process(Resource file) {
        var name = Objects.requireNonNull(file.getFilename());
        return name.substring(0, name.length() - ENDING.length());
    }

    private static List<Line> read(Resource file) throws IOException {
        try (var in = file.getInputStream()) {
            return YAMLMapper.shared().readValue(in, new TypeReference<>() {});
        }
    }
}
