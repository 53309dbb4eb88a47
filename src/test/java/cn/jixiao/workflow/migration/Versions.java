package cn.jixiao.workflow.migration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import org.flowable.engine.RepositoryService;
import org.springframework.core.io.ClassPathResource;

/** Takes drawings of the approval into use, former ones and made-up ones. */
record Versions(RepositoryService definitions) {

    static final String PROCESS = "target-approval";

    private static final String FILE = PROCESS + ".bpmn";

    /** The first drawing there was. */
    int first() {
        return deploy(read("processes-v1/"));
    }

    /** The last one in which no unit checked its corrections. */
    int third() {
        return deploy(read("processes-v3/"));
    }

    /** The drawing in use. */
    int current() {
        return deploy(read("processes/"));
    }

    /** The drawing in use with a change. */
    int changed(UnaryOperator<String> change) {
        return deploy(change.apply(read("processes/")));
    }

    private int deploy(String drawing) {
        definitions.createDeployment().addString(FILE, drawing).deploy();
        return definitions
                .createProcessDefinitionQuery()
                .processDefinitionKey(PROCESS)
                .latestVersion()
                .singleResult()
                .getVersion();
    }

    private static String read(String folder) {
        try {
            return new ClassPathResource(folder + FILE).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
