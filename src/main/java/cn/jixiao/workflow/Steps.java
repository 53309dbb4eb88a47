package cn.jixiao.workflow;

import cn.jixiao.common.DataFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/** The tasks of every process, each from the file of its key under {@code rulesets/workflow/}. */
@Component
class Steps {

    private final Map<String, List<Step>> byProcess =
            DataFile.all("rulesets/workflow/*.yaml", new TypeReference<List<Step>>() {}).stream()
                    .collect(Collectors.toUnmodifiableMap(DataFile::name, DataFile::content));

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
}
