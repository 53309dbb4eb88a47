package cn.jixiao.workflow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The tasks of every process, from {@code rulesets/workflow/steps.yaml}. */
@Component
class Steps {

    private final Map<String, List<Step>> byProcess;

    Steps() {
        try (var in = new ClassPathResource("rulesets/workflow/steps.yaml").getInputStream()) {
            byProcess = YAMLMapper.shared().readValue(in, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Step get(String process, String id) {
        return byProcess.getOrDefault(process, List.of()).stream()
                .filter(step -> step.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("steps.yaml does not say who does " + process + "/" + id));
    }
}
