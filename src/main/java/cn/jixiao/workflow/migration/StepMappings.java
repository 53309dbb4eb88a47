package cn.jixiao.workflow.migration;

import cn.jixiao.common.DataFile;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/** Where runs go on whose task is gone, from the file of the process's key under {@code rulesets/migration/}. */
@Component
class StepMappings {

    private final List<DataFile<List<Line>>> files =
            DataFile.all("rulesets/migration/*.yaml", new TypeReference<List<Line>>() {});

    /** A task of a former drawing, and the one of a newer drawing that takes its place. */
    record Line(String from, String to) {}

    /** The task that takes the place of that one; the task itself where no line names it. */
    String successor(String process, String step) {
        return files.stream()
                .filter(file -> file.name().equals(process))
                .flatMap(file -> file.content().stream())
                .filter(line -> line.from().equals(step))
                .map(Line::to)
                .findFirst()
                .orElse(step);
    }
}
