package cn.jixiao.workflow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The tasks of every process, each from the file of its key under {@code rulesets/workflow/}. */
@Component
class Steps {

    private static final String FILES = "classpath*:rulesets/workflow/*.yaml";
    private static final String ENDING = ".yaml";

    private final Map<String, List<Step>> byProcess = new HashMap<>();

    Steps() {
        try {
            for (var file : new PathMatchingResourcePatternResolver().getResources(FILES)) {
                byProcess.put(process(file), read(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean knows(String process, String id) {
        return find(process, id).isPresent();
    }

    Step get(String process, String id) {
        return find(process, id)
                .orElseThrow(() -> new IllegalStateException("No file says who does " + process + "/" + id));
    }

    private Optional<Step> find(String process, String id) {
        return byProcess.getOrDefault(process, List.of()).stream()
                .filter(step -> step.id().equals(id))
                .findFirst();
    }

    private static String process(Resource file) {
        var name = Objects.requireNonNull(file.getFilename());
        return name.substring(0, name.length() - ENDING.length());
    }

    private static List<Step> read(Resource file) throws IOException {
        try (var in = file.getInputStream()) {
            return YAMLMapper.shared().readValue(in, new TypeReference<>() {});
        }
    }
}
