package cn.jixiao.command.bench;

import static java.util.Locale.ROOT;

import cn.jixiao.database.EmbeddedServer;
import cn.jixiao.workflow.BareEngine;
import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Holds the approval path of the product against bare Flowable with full history: on one durable server, each in a database
 * of its own, taking turns in one run. What counts is the ratio.
 */
@Component
@Profile("bench")
public class PathBench {

    private static final int LISTENED = 20;
    private static final int DEAREST = 10;
    private static final int SHOWN = 100;

    private final ProductContender product;
    private final EmbeddedServer server;
    private final StatementLog statements;
    private final JdbcClient jdbc;

    PathBench(ProductContender product, EmbeddedServer server, StatementLog statements, JdbcClient jdbc) {
        this.product = product;
        this.server = server;
        this.statements = statements;
        this.jdbc = jdbc;
    }

    /**
     * @param paths each contender walks in each round
     * @param clients how many walk at once, one measurement each
     */
    public record Settings(int paths, List<Integer> clients, int rounds) {

        public Settings {
            clients = List.copyOf(clients);
        }
    }

    /** Measures and tells each line as soon as it is known; the ratios come last. */
    public void run(Settings settings, Consumer<String> tell) {
        tell.accept(String.format(
                ROOT,
                "PostgreSQL %s, fsync=%s, synchronous_commit=%s; %d processors; %d paths, %d rounds",
                setting("server_version"),
                setting("fsync"),
                setting("synchronous_commit"),
                Runtime.getRuntime().availableProcessors(),
                settings.paths(),
                settings.rounds()));
        product.settle(Collections.max(settings.clients()));
        var ratios = new ArrayList<String>();
        try (var pool = bareDatabase();
                var engine = new BareEngine(pool)) {
            var bare = new BareEngineContender(engine);
            warmUp(settings, bare);
            settings.clients().forEach(clients -> ratios.add(measure(settings, clients, bare, tell)));
        }
        tellStatements(tell);
        ratios.forEach(tell);
    }

    private void warmUp(Settings settings, Contender bare) {
        var clients = new Clients(Collections.max(settings.clients()));
        int paths = Math.min(settings.paths(), 300);
        clients.walk(product, paths, new Timings());
        clients.walk(bare, paths, new Timings());
    }

    private String measure(Settings settings, int number, Contender bare, Consumer<String> tell) {
        var clients = new Clients(number);
        var steps = new Timings();
        var ours = new ArrayList<Double>();
        var theirs = new ArrayList<Double>();
        for (int round = 1; round <= settings.rounds(); round++) {
            ours.add(clients.walk(product, settings.paths(), steps));
            theirs.add(clients.walk(bare, settings.paths(), new Timings()));
            tell.accept(String.format(
                    ROOT,
                    "clients=%d round %d: %s %.1f paths/s, %s %.1f paths/s",
                    number,
                    round,
                    product.name(),
                    ours.getLast(),
                    bare.name(),
                    theirs.getLast()));
        }
        for (var step : steps.steps()) {
            tell.accept(String.format(
                    ROOT,
                    "clients=%d %s: p50 %.1f ms, p99 %.1f ms",
                    number,
                    step,
                    steps.millis(step, 0.5),
                    steps.millis(step, 0.99)));
        }
        return String.format(
                ROOT,
                "ratio %s/%s clients=%d: %.2f",
                product.name(),
                bare.name(),
                number,
                Median.of(ours) / Median.of(theirs));
    }

    private void tellStatements(Consumer<String> tell) {
        var costs = statements.during(() -> {
            for (int i = 0; i < LISTENED; i++) {
                product.walk(0, new Timings());
            }
        });
        int runs = costs.stream().mapToInt(StatementLog.Cost::runs).sum();
        tell.accept(String.format(
                ROOT,
                "%s: %.1f statements and commits per path; the dearest:",
                product.name(),
                runs / (double) LISTENED));
        costs.stream()
                .limit(DEAREST)
                .map(cost -> String.format(
                        ROOT,
                        "%7.2f ms %5.1f× %s",
                        cost.nanos() / 1e6 / LISTENED,
                        cost.runs() / (double) LISTENED,
                        cost.sql().substring(0, Math.min(SHOWN, cost.sql().length()))))
                .forEach(tell);
    }

    private HikariDataSource bareDatabase() {
        var database = server.database("bare_engine");
        var pool = new HikariDataSource();
        pool.setJdbcUrl(database.applicationUrl());
        pool.setUsername(database.application().user());
        pool.setPassword(database.application().password());
        pool.setMaximumPoolSize(20);
        return pool;
    }

    private String setting(String name) {
        return jdbc.sql("select current_setting(?)")
                .param(name)
                .query(String.class)
                .single();
    }
}
