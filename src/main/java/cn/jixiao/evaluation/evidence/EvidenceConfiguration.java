package cn.jixiao.evaluation.evidence;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class EvidenceConfiguration {

    @Bean
    EvidenceRules evidenceRules() {
        return EvidenceRules.load();
    }

    /** The database, unless the installation names a folder; what lies in the one is not looked for in the other. */
    @Bean
    EvidenceStore evidenceStore(@Value("${jixiao.evidence-folder:}") String folder, JdbcClient jdbc) {
        return folder.isBlank() ? new DatabaseStore(jdbc) : new FolderStore(Path.of(folder));
    }
}
