package cn.jixiao;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;

/** Says which port is free when ours is taken; named in {@code META-INF/spring.factories}, ahead of Spring Boot's own. */
class PortTakenAnalyzer extends AbstractFailureAnalyzer<PortInUseException> implements Ordered {

    private static final int PORTS_TRIED = 100;

    @Override
    protected FailureAnalysis analyze(Throwable failure, PortInUseException taken) {
        return new FailureAnalysis(sentence(taken.getPort()), null, failure);
    }

    static String sentence(int taken) {
        var free = freeAfter(taken);
        return "Port " + taken + " is taken by another program; "
                + (free.isEmpty()
                        ? "end it, or name a free port with --server.port=PORT."
                        : "port %1$d is free: start with --server.port=%1$d (./mvnw spring-boot:run -Dspring-boot.run.arguments=--server.port=%1$d)."
                                .formatted(free.getAsInt()));
    }

    private static OptionalInt freeAfter(int taken) {
        return IntStream.rangeClosed(taken + 1, Math.min(taken + PORTS_TRIED, 65_535))
                .filter(PortTakenAnalyzer::isFree)
                .findFirst();
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket(port)) {
            return socket.isBound();
        } catch (IOException alsoTaken) {
            return false;
        }
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }
}
