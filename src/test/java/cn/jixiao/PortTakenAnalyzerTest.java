package cn.jixiao;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.io.support.SpringFactoriesLoader;

class PortTakenAnalyzerTest {

    @Test
    @DisplayName("a taken port is answered with a free one and how to use it")
    void names_a_free_port() throws IOException {
        try (var taken = new ServerSocket(0)) {
            var said = PortTakenAnalyzer.sentence(taken.getLocalPort());
            assertThat(said).startsWith("Port " + taken.getLocalPort() + " is taken");
            var named = Pattern.compile("start with --server\\.port=(\\d+)").matcher(said);
            assertThat(named.find()).isTrue();
            try (var free = new ServerSocket(Integer.parseInt(named.group(1)))) {
                assertThat(free.isBound()).isTrue();
            }
        }
    }

    @Test
    @DisplayName("it speaks before Spring Boot's own analysis")
    void speaks_first() {
        var analyzers = SpringFactoriesLoader.forDefaultResourceLocation()
                .load(FailureAnalyzer.class, (type, name, failure) -> {}); // some cannot be made without a context
        assertThat(analyzers.stream()
                        .map(analyzer -> analyzer.analyze(new PortInUseException(8080)))
                        .filter(Objects::nonNull)
                        .findFirst())
                .hasValueSatisfying(
                        analysis -> assertThat(analysis.getDescription()).startsWith("Port 8080 is taken"));
    }
}
